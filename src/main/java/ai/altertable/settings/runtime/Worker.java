package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.Diagnosis;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.RuntimeFailedException;
import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.Inspected;
import ai.altertable.settings.bucket.contents.Inspection;
import ai.altertable.settings.runtime.egress.AddressRules;
import ai.altertable.settings.runtime.egress.EgressGate;
import ai.altertable.settings.runtime.keyset.Keyset;
import ai.altertable.settings.runtime.keyset.KeysetException;
import ai.altertable.settings.runtime.keyset.SealBrokenException;
import ai.altertable.settings.runtime.protocol.Answer;
import ai.altertable.settings.runtime.protocol.Job;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Does a job, and has an answer whatever happens. */
final class Worker {

    private final Tools tools;
    private final Consumer<Answer.CheckEnded> progress;
    private final Cancellation cancellation;

    Worker(Tools tools, Consumer<? super Answer.CheckEnded> progress, Cancellation cancellation) {
        this.tools = tools;
        this.progress = progress::accept;
        this.cancellation = cancellation;
    }

    Answer perform(Job job) {
        try {
            return switch (job) {
                case Job.Test test -> test(test);
                case Job.Discover discover -> discover(discover);
                case Job.Inspect inspect -> inspect(inspect);
                case Job.Reseal reseal -> Resealing.of(reseal);
                case Job.PublicKeyset publicKeyset ->
                    new Answer.PublicKeyset(
                            Keyset.at(publicKeyset.settings().privateKeyset()).publicJson());
                case Job.CreateManagedBucket create -> create(create);
                case Job.Regions _ -> new Answer.Regions(tools.regions().get());
            };
        } catch (KeysetException | JobException | RuntimeFailedException e) {
            return new Answer.Failed(String.valueOf(e.getMessage()));
        } catch (SealBrokenException _) {
            return new Answer.Failed(CredentialProblems.SEAL_BROKEN);
        } catch (RuntimeException _) {
            return new Answer.Failed("The isolated runtime could not finish its work.");
        }
    }

    private Answer test(Job.Test job) throws KeysetException, JobException {
        Instant startedAt = Instant.now();
        AddressRules egress = openGate(job.settings());
        try (OpenedCredential credential = Credentials.open(job)) {
            var probeJob = new ProbeJob(job.test().profile(), credential, job.settings(), egress, job.deadline());
            return new Answer.TestEnded(tools.probes()
                    .of(probeJob.profile(), credential)
                    .run(probeJob, check -> progress.accept(new Answer.CheckEnded(check)), cancellation));
        } catch (SealBrokenException _) {
            return failed(
                    startedAt,
                    CheckName.KEY_RECOGNISED,
                    CredentialProblems.sealBroken(job.test().credential()));
        } catch (IncompleteCredentialException e) {
            return failed(startedAt, CheckName.SETTINGS_WELL_FORMED, CredentialProblems.missing(e.field()));
        }
    }

    private Answer discover(Job.Discover job) throws KeysetException, JobException, SealBrokenException {
        AddressRules egress = openGate(job.settings());
        ConnectionTest at = job.discovery().at();
        // Amazon tells everybody where a bucket is: the key stays sealed.
        try (OpenedCredential credential = at.profile() instanceof AmazonS3Profile
                ? AccessKey.none()
                : Credentials.open(new Job.Test(job.settings(), job.deadline(), at))) {
            var probeJob = new ProbeJob(at.profile(), credential, job.settings(), egress, job.deadline());
            return new Answer.Discovered(tools.probes()
                    .of(probeJob.profile(), credential)
                    .find(probeJob, job.discovery().open(), cancellation));
        } catch (IncompleteCredentialException _) {
            return new Answer.Discovered(Map.of());
        }
    }

    private Answer inspect(Job.Inspect job) throws KeysetException, SealBrokenException, JobException {
        AddressRules egress = openGate(job.settings());
        Inspection<?> inspection = job.inspection();
        var test = new ConnectionTest(inspection.context(), inspection.profile(), inspection.credential());
        try (OpenedCredential credential = Credentials.open(new Job.Test(job.settings(), job.deadline(), test))) {
            var probeJob = new ProbeJob(inspection.profile(), credential, job.settings(), egress, job.deadline());
            return switch (tools.inspector().get().inspect(probeJob, inspection.inquiry(), cancellation)) {
                case Inspected.Found<Finding> found -> new Answer.Inspected(found.finding());
                case Inspected.Failed<Finding> failed -> new Answer.Failed(failed.reason());
            };
        } catch (IncompleteCredentialException e) {
            return new Answer.Failed(CredentialProblems.missing(e.field()).cause());
        }
    }

    private Answer failed(Instant startedAt, CheckName name, Diagnosis diagnosis) {
        Check check = Check.failed(name, Duration.between(startedAt, Instant.now()), diagnosis);
        progress.accept(new Answer.CheckEnded(check));
        return new Answer.TestEnded(Reports.brokenOff(
                startedAt, Outcome.FAILED, List.of(check), "Not attempted: there is no credential to try it with."));
    }

    private Answer create(Job.CreateManagedBucket job) throws JobException {
        AddressRules egress = openGate(job.settings());
        RuntimeSettings.Managed managed = job.settings().managed();
        try (AccessKey key = Credentials.managed(managed)) {
            tools.bucketMaker().get().createIfAbsent(managed, key, egress, job.bucketName());
            return new Answer.Done();
        }
    }

    private static AddressRules openGate(RuntimeSettings settings) throws JobException {
        try {
            AddressRules rules = AddressRules.allowing(settings.egressAllow());
            EgressGate.open(rules);
            return rules;
        } catch (IllegalArgumentException _) {
            throw new JobException("The list of addresses that may be reached has an entry that is not an address.");
        }
    }
}

package ai.altertable.settings.testing;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.Discovery;
import ai.altertable.settings.bucket.connection.IsolatedRuntime;
import ai.altertable.settings.bucket.connection.Outcome;
import ai.altertable.settings.bucket.connection.RegionChoice;
import ai.altertable.settings.bucket.connection.RunningDiscovery;
import ai.altertable.settings.bucket.connection.RunningTest;
import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.bucket.contents.Inspected;
import ai.altertable.settings.bucket.contents.Inspection;
import ai.altertable.settings.bucket.contents.RunningInspection;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import java.security.GeneralSecurityException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * An isolated runtime that plays reports instead of testing anything. Tests end at once, on the caller's thread, unless
 * {@link #hold} was called. What it is given to open stays sealed, since it throws the private key away.
 */
public final class FakeRuntime implements IsolatedRuntime {

    private final Deque<ConnectionReport> next = new ArrayDeque<>();
    private final List<ConnectionTest> tests = new ArrayList<>();
    private final List<CredentialRepair> repairs = new ArrayList<>();
    private final List<Inspection<?>> inspections = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final String publicKeyset = newPublicKeyset();
    private final List<Discovery> discoveries = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private Map<BucketField, String> discovered = Map.of();
    private boolean slow;
    private ConnectionReport otherwise = Reports.healthy();
    private Function<? super Inquiry<?>, ? extends Finding> findings = _ -> null;
    private boolean holding;

    /** Forgets everything, and plays healthy reports again. */
    public void reset() {
        next.clear();
        tests.clear();
        repairs.clear();
        held.clear();
        discoveries.clear();
        asked.clear();
        discovered = Map.of();
        slow = false;
        inspections.clear();
        findings = _ -> null;
        otherwise = Reports.healthy();
        holding = false;
    }

    /** Every test from now on finds this. */
    public void always(ConnectionReport report) {
        otherwise = report;
    }

    /** The next tests find these, one each. */
    public void then(ConnectionReport... reports) {
        next.addAll(List.of(reports));
    }

    /** Tests end only with {@link #release} or a cancel. */
    public void hold() {
        holding = true;
    }

    /** Lets all held tests end; those to come end at once. */
    public void release() {
        holding = false;
        List<Held> ending = List.copyOf(held);
        held.clear();
        ending.forEach(Held::end);
    }

    /** How many tests have begun and not ended. */
    public int running() {
        return held.size();
    }

    /** The tests begun so far. */
    public List<ConnectionTest> tests() {
        return List.copyOf(tests);
    }

    public List<CredentialRepair> repairs() {
        return List.copyOf(repairs);
    }

    /** Every discovery from now on finds this, as far as it is asked for it. */
    public void finds(Map<BucketField, String> values) {
        discovered = Map.copyOf(values);
    }

    /** Discoveries end only with {@link #answer} or a cancel. */
    public void think() {
        slow = true;
    }

    /** Lets all discoveries end that are thought about. */
    public void answer() {
        slow = false;
        List<Asked> ending = List.copyOf(asked);
        asked.clear();
        ending.forEach(Asked::end);
    }

    /** How many discoveries have begun and not ended. */
    public int thinking() {
        return asked.size();
    }

    /** The discoveries begun so far. */
    public List<Discovery> discoveries() {
        return List.copyOf(discoveries);
    }

    @Override
    public RunningDiscovery discover(Discovery discovery) {
        discoveries.add(discovery);
        Map<BucketField, String> values = new HashMap<>(discovered);
        values.keySet().retainAll(discovery.open());
        Asked running = new Asked(values, new CompletableFuture<>());
        if (slow) {
            asked.add(running);
        } else {
            running.end();
        }
        return running;
    }

    @Override
    public RunningTest test(ConnectionTest test, ConnectionListener listener) {
        tests.add(test);
        ConnectionReport report = next.isEmpty() ? otherwise : next.pop();
        Held running = new Held(report, listener, new CompletableFuture<>());
        if (holding) {
            held.add(running);
        } else {
            running.end();
        }
        return running;
    }

    /** Every inquiry from now on gets this answer: of the kind that the inquiry is for, or null for a failure. */
    public void finds(Function<? super Inquiry<?>, ? extends Finding> answers) {
        findings = answers;
    }

    /** The inspections begun so far. */
    public List<Inspection<?>> inspections() {
        return List.copyOf(inspections);
    }

    @Override
    public <F extends Finding> RunningInspection<F> inspect(Inspection<F> inspection) {
        inspections.add(inspection);
        Finding finding = findings.apply(inspection.inquiry());
        CompletableFuture<Inspected<F>> result = CompletableFuture.completedFuture(
                finding == null
                        ? new Inspected.Failed<>("The storage could not be reached.")
                        : new Inspected.Found<>(inspection.inquiry().finding().cast(finding)));
        return new RunningInspection<>() {
            @Override
            public void cancel() {}

            @Override
            public CompletableFuture<Inspected<F>> result() {
                return result;
            }
        };
    }

    @Override
    public SealedCredential reseal(
            SealedCredential credential, SealContext from, SealContext to, CredentialRepair repair) {
        repairs.add(repair);
        return credential;
    }

    @Override
    public String publicKeyset() {
        return publicKeyset;
    }

    @Override
    public void createManagedBucket(String bucketName) {}

    @Override
    public List<RegionChoice> regions() {
        return List.of(
                new RegionChoice("eu-central-1", "Europe (Frankfurt)", "aws"),
                new RegionChoice("eu-west-1", "Europe (Ireland)", "aws"),
                new RegionChoice("us-east-1", "US East (N. Virginia)", "aws"));
    }

    @Override
    public void close() {}

    private static String newPublicKeyset() {
        try {
            HpkeParameters parameters = HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build();

            return TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                    KeysetHandle.generateNew(parameters, HybridConfig2026.get()).getPublicKeysetHandle(),
                    HybridConfig2026.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private final class Asked implements RunningDiscovery {

        private final Map<BucketField, String> values;
        private final CompletableFuture<Map<BucketField, String>> found;

        Asked(Map<BucketField, String> values, CompletableFuture<Map<BucketField, String>> found) {
            this.values = values;
            this.found = found;
        }

        void end() {
            found.complete(values);
        }

        @Override
        public void cancel() {
            if (asked.remove(this)) {
                found.complete(Map.of());
            }
        }

        @Override
        public CompletableFuture<Map<BucketField, String>> found() {
            return found;
        }
    }

    private final class Held implements RunningTest {

        private final ConnectionReport found;
        private final ConnectionListener listener;
        private final CompletableFuture<ConnectionReport> report;

        Held(ConnectionReport found, ConnectionListener listener, CompletableFuture<ConnectionReport> report) {
            this.found = found;
            this.listener = listener;
            this.report = report;
        }

        void end() {
            for (Check check : found.checks()) {
                listener.checkEnded(check);
            }
            end(found);
        }

        private void end(ConnectionReport last) {
            report.complete(last);
            listener.testEnded(last);
        }

        @Override
        public void cancel() {
            if (held.remove(this)) {
                end(Reports.report(Outcome.CANCELLED, List.of()));
            }
        }

        @Override
        public CompletableFuture<ConnectionReport> report() {
            return report;
        }
    }
}

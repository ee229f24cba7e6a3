package ai.altertable.settings.runtime.protocol;

import ai.altertable.settings.bucket.CredentialRepair;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.bucket.connection.Discovery;
import ai.altertable.settings.bucket.contents.Inspection;
import ai.altertable.settings.runtime.RuntimeSettings;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Duration;

/** The one thing a runtime is started for: the first line on its standard input. Carries secrets only in sealed form. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "job")
public sealed interface Job {

    /** The line that may follow a job: stop at once, clean up, answer. */
    String CANCEL = "cancel";

    RuntimeSettings settings();

    /** How long the job may take in all, cleaning up included. */
    Duration deadline();

    /** Climb the ladder of a connection test; answered by {@link Answer.CheckEnded}s and a {@link Answer.TestEnded}. */
    @JsonTypeName("test")
    record Test(RuntimeSettings settings, Duration deadline, ConnectionTest test) implements Job {}

    /** Ask the storage for what a form leaves open; answered by {@link Answer.Discovered}. */
    @JsonTypeName("discover")
    record Discover(RuntimeSettings settings, Duration deadline, Discovery discovery) implements Job {}

    /** Find out what is in a bucket; answered by {@link Answer.Inspected}. */
    @JsonTypeName("inspect")
    record Inspect(RuntimeSettings settings, Duration deadline, Inspection<?> inspection) implements Job {}

    /** Open a credential and seal it again; answered by {@link Answer.Resealed}. */
    @JsonTypeName("reseal")
    record Reseal(
            RuntimeSettings settings,
            Duration deadline,
            SealedCredential credential,
            SealContext from,
            SealContext to,
            CredentialRepair repair)
            implements Job {}

    /** Say the public keyset, making the key pair if there is none; answered by {@link Answer.PublicKeyset}. */
    @JsonTypeName("public-keyset")
    record PublicKeyset(RuntimeSettings settings, Duration deadline) implements Job {}

    /** Say Amazon's regions; answered by {@link Answer.Regions}. */
    @JsonTypeName("regions")
    record Regions(RuntimeSettings settings, Duration deadline) implements Job {}

    /** Create a bucket on the managed storage unless it is there; answered by {@link Answer.Done}. */
    @JsonTypeName("create-managed-bucket")
    record CreateManagedBucket(RuntimeSettings settings, Duration deadline, String bucketName) implements Job {}
}

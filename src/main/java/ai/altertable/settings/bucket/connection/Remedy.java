package ai.altertable.settings.bucket.connection;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.CredentialRepair;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;

/** What to do about a failure. {@link #label()} is the text of its button. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Remedy {

    String label();

    /** Change these fields of the form to these values, and test again: "Switch to eu-central-1". */
    @JsonTypeName("change-fields")
    record ChangeFields(String label, Map<BucketField, String> values) implements Remedy {
        public ChangeFields {
            values = Map.copyOf(values);
        }
    }

    /** Have the runtime mend the sealed credential, and test again: "Swap key and secret". */
    @JsonTypeName("repair-credential")
    record RepairCredential(String label, CredentialRepair repair) implements Remedy {}

    /** Only the person can know the right value: go to the field. */
    @JsonTypeName("revisit-field")
    record RevisitField(String label, BucketField field) implements Remedy {}

    /**
     * Something has to be allowed at the provider.
     *
     * @param statement exactly what to add there, ready to copy, for this bucket and prefix
     */
    @JsonTypeName("grant-permission")
    record GrantPermission(String label, String statement) implements Remedy {}

    /** Nothing to change; it may pass the next time. */
    @JsonTypeName("try-again")
    record TryAgain(String label) implements Remedy {}

    /**
     * Nothing to change here, and it passes by itself once a change at the provider has taken effect: test again and again
     * until it does.
     *
     * @param everySeconds the pause between two tests
     * @param forMinutes when to give up
     */
    @JsonTypeName("keep-trying")
    record KeepTrying(String label, int everySeconds, int forMinutes) implements Remedy {
        public KeepTrying {
            if (everySeconds < 1 || forMinutes < 1) {
                throw new IllegalArgumentException("Trying again takes time.");
            }
        }
    }
}

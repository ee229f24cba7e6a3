package ai.altertable.settings.runtime.protocol;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.RegionChoice;
import ai.altertable.settings.bucket.contents.Finding;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;

/** A line on a runtime's standard output. All but {@link CheckEnded} are last words. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
public sealed interface Answer {

    /** One rung of the ladder is known. */
    @JsonTypeName("check-ended")
    record CheckEnded(Check check) implements Answer {}

    @JsonTypeName("test-ended")
    record TestEnded(ConnectionReport report) implements Answer {}

    /** What of the open fields is known now; nothing at all, perhaps. */
    @JsonTypeName("discovered")
    record Discovered(Map<BucketField, String> values) implements Answer {
        public Discovered {
            values = Map.copyOf(values);
        }
    }

    @JsonTypeName("inspected")
    record Inspected(Finding finding) implements Answer {}

    @JsonTypeName("resealed")
    record Resealed(SealedCredential credential) implements Answer {}

    /** The keyset to seal for, as Tink's JSON. */
    @JsonTypeName("public-keyset")
    record PublicKeyset(String json) implements Answer {}

    @JsonTypeName("regions")
    record Regions(List<RegionChoice> regions) implements Answer {

        public Regions {
            regions = List.copyOf(regions);
        }
    }

    @JsonTypeName("done")
    record Done() implements Answer {}

    /**
     * The job could not be done.
     *
     * @param reason a sentence for an admin, without secrets
     */
    @JsonTypeName("failed")
    record Failed(String reason) implements Answer {

        private static final int MAX_LENGTH = 500;

        public Failed {
            if (reason.isBlank() || reason.length() > MAX_LENGTH) {
                throw new IllegalArgumentException("A reason is a sentence.");
            }
        }
    }
}

package ai.altertable.settings.bucket;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed into the form that connects a bucket: text as it was typed, right or wrong, so that bad input loses
 * nothing. Holds no secret: keys are sealed beside it.
 *
 * @param values only fields that have text; see {@link #value(BucketField)}
 */
public record BucketForm(Provider provider, UUID environmentId, Map<BucketField, String> values) {

    /** Of longer input, which no field takes, only as much is kept, and {@link #cut} remembers that. */
    static final int MAX_LENGTH = 2000;

    public BucketForm {
        Map<BucketField, String> clean = new EnumMap<>(BucketField.class);
        values.forEach((field, value) -> {
            if (field == BucketField.ACCESS_KEY_ID || field == BucketField.SECRET_ACCESS_KEY) {
                throw new IllegalArgumentException("Keys are never part of a form.");
            }
            if (!value.isBlank()) {
                clean.put(field, PlainText.cut(value.length() > MAX_LENGTH ? value.strip() : value, MAX_LENGTH + 2));
            }
        });
        values = Map.copyOf(clean);
    }

    public static BucketForm empty(Provider provider, UUID environmentId) {
        return new BucketForm(provider, environmentId, Map.of());
    }

    /** The text in the field; empty where nothing was typed. */
    public String value(BucketField field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Whether more was typed than is kept. */
    boolean cut(BucketField field) {
        return values.getOrDefault(field, "").length() > MAX_LENGTH;
    }

    public BucketForm with(BucketField field, String value) {
        Map<BucketField, String> changed = new EnumMap<>(BucketField.class);
        changed.putAll(values);
        changed.put(field, value);
        return new BucketForm(provider, environmentId, changed);
    }

    public BucketForm with(Provider other) {
        return new BucketForm(other, environmentId, values);
    }

    public BucketForm withEnvironment(UUID other) {
        return new BucketForm(provider, other, values);
    }

    /** The kind of key this provider takes. */
    @JsonIgnore
    public CredentialKind credentialKind() {
        return switch (provider) {
            case GOOGLE_CLOUD_STORAGE -> CredentialKind.HMAC_KEY;
            case ALTERTABLE -> CredentialKind.MANAGED;
            case AMAZON_S3, CLOUDFLARE_R2, S3_COMPATIBLE -> CredentialKind.ACCESS_KEY;
        };
    }

    /** All that is wrong with the fields, in the order of the form. */
    public List<FieldProblem> problems() {
        return FormRules.problems(this);
    }

    /**
     * The storage profile these fields describe.
     *
     * @throws InvalidFieldException for the first of {@link #problems()}
     */
    public StorageProfile toProfile() {
        return FormRules.profile(this);
    }

    /** The form that would describe this profile. */
    public static BucketForm of(StorageProfile profile, UUID environmentId) {
        return FormRules.form(profile, environmentId);
    }
}

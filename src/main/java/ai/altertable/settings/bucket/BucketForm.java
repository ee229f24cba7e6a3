package ai.altertable.settings.bucket;

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

    /** What a box says that is ticked; one that is not says nothing. */
    public static final String YES = "yes";

    /** Longer input is cut: no field takes as much. */
    static final int MAX_LENGTH = 2000;

    public BucketForm {
        Map<BucketField, String> clean = new EnumMap<>(BucketField.class);
        values.forEach((field, value) -> {
            if (CredentialPart.of(field) != null) {
                throw new IllegalArgumentException("Keys are never part of a form.");
            }
            if (field == BucketField.EXTERNAL_ID) {
                throw new IllegalArgumentException("Nobody chooses an external id.");
            }
            if (!value.isBlank()) {
                clean.put(field, value.length() > MAX_LENGTH ? value.substring(0, MAX_LENGTH) : value);
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

    /** The text in the field that names the bucket, whatever the provider calls that. */
    public String bucketName() {
        return value(FormShape.name(provider));
    }

    /** The kind of credential that was chosen, or the provider's first. */
    public CredentialKind credentialKind() {
        List<CredentialKind> kinds = FormShape.kinds(provider);
        return kinds.stream()
                .filter(kind -> kind.name().equals(value(BucketField.CREDENTIAL_KIND)))
                .findFirst()
                .orElse(kinds.getFirst());
    }

    /** This form with a kind of credential chosen; what was entered for others is still there, unseen. */
    public BucketForm with(CredentialKind kind) {
        boolean meant = kind == FormShape.kinds(provider).getFirst();
        return with(BucketField.CREDENTIAL_KIND, meant ? "" : kind.name());
    }

    /** Whether the form as it is asks for this field, or shows it. */
    public boolean asks(BucketField field) {
        return FormShape.place(provider).contains(field)
                || credentialKind().fields().contains(field)
                || field == BucketField.CREDENTIAL_KIND && FormShape.kinds(provider).size() > 1;
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

    /**
     * What of the credential stands in these fields, clean.
     *
     * @throws InvalidFieldException for the first of {@link #problems()} that concerns the credential
     */
    public Map<BucketField, String> toPlain() {
        return FormRules.plain(this);
    }

    /** The form that would describe this bucket. */
    public static BucketForm of(Bucket bucket) {
        BucketForm form = of(bucket.profile(), bucket.environmentId())
                .with(bucket.credential().kind());
        for (Map.Entry<BucketField, String> value : bucket.credential().plain().entrySet()) {
            form = form.with(value.getKey(), value.getValue());
        }
        return form;
    }

    /** The form that would describe this profile. */
    public static BucketForm of(StorageProfile profile, UUID environmentId) {
        return FormRules.form(profile, environmentId);
    }
}

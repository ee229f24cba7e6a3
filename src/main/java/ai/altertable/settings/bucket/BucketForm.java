package ai.altertable.settings.bucket;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is in the form that connects a bucket: text as it was typed, right or wrong, so that bad input loses nothing, and
 * what was filled in where nobody typed. Holds no secret: keys are sealed beside it.
 *
 * @param values only fields that have text; see {@link #value(BucketField)}
 * @param origins only fields with a {@link Filling}; see {@link #origin(BucketField)}
 */
public record BucketForm(
        Provider provider,
        UUID environmentId,
        Map<BucketField, String> values,
        @Nullable Map<BucketField, String> origins) {

    /** What a box says that is ticked; one that is not says nothing. */
    public static final String YES = "yes";

    /** Of longer input, which no field takes, only as much is kept, and {@link #cut} remembers that. */
    static final int MAX_LENGTH = 2000;

    /** Another value in one of these makes another bucket of it. */
    private static final Set<BucketField> PLACE = Set.of(
            BucketField.BUCKET_NAME,
            BucketField.CONTAINER,
            BucketField.ENDPOINT,
            BucketField.ACCOUNT_ID,
            BucketField.STORAGE_ACCOUNT);

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
                clean.put(field, PlainText.cut(value.length() > MAX_LENGTH ? value.strip() : value, MAX_LENGTH + 2));
            }
        });
        values = Map.copyOf(clean);
        Map<BucketField, String> kept = new EnumMap<>(BucketField.class);
        // Drafts from before there were fillings have none.
        if (origins != null) {
            kept.putAll(origins);
        }
        kept.keySet().retainAll(clean.keySet());
        origins = Map.copyOf(kept);
    }

    /** A form that somebody typed. */
    public BucketForm(Provider provider, UUID environmentId, Map<BucketField, String> values) {
        this(provider, environmentId, values, Map.of());
    }

    public static BucketForm empty(Provider provider, UUID environmentId) {
        return new BucketForm(provider, environmentId, Map.of());
    }

    /** The text in the field; empty where nothing was typed. */
    public String value(BucketField field) {
        return values.getOrDefault(field, "").strip();
    }

    /** Where the value came from that is in the field now; empty where it was typed. */
    public String origin(BucketField field) {
        return origins == null ? "" : origins.getOrDefault(field, "");
    }

    /** Whether somebody decided on the value in the field, so that no {@link Filling} may replace it. */
    public boolean decided(BucketField field) {
        String origin = origin(field);
        return !value(field).isEmpty() && (origin.isEmpty() || origin.equals(Filling.SUGGESTED));
    }

    /** Whether more was typed than is kept. */
    boolean cut(BucketField field) {
        return values.getOrDefault(field, "").length() > MAX_LENGTH;
    }

    /** The form with this value in the field; another value than before has no origin any more. */
    public BucketForm with(BucketField field, String value) {
        boolean same = value.strip().equals(value(field));
        return changed(field, value, same ? origin(field) : "");
    }

    /** What the person typed. What was found by asking the bucket is forgotten when it is not the same bucket any more. */
    BucketForm typed(BucketField field, String value) {
        boolean elsewhere = PLACE.contains(field) && !value.strip().equals(value(field));
        return (elsewhere ? withoutAnswers() : this).with(field, value);
    }

    /** The form with the filling in its field, whatever was there. */
    BucketForm with(Filling filling) {
        return changed(filling.field(), filling.value(), filling.origin());
    }

    public BucketForm with(Provider other) {
        BucketForm kept = other == provider ? this : withoutAnswers();
        return new BucketForm(other, environmentId, kept.values, kept.origins);
    }

    public BucketForm withEnvironment(UUID other) {
        return new BucketForm(provider, other, values, origins);
    }

    private BucketForm withoutAnswers() {
        Map<BucketField, String> rest = new EnumMap<>(BucketField.class);
        values.forEach((field, value) -> {
            if (!origin(field).equals(Filling.ASKED)) {
                rest.put(field, value);
            }
        });
        return new BucketForm(provider, environmentId, rest, origins);
    }

    private BucketForm changed(BucketField field, String value, String origin) {
        Map<BucketField, String> newValues = new EnumMap<>(BucketField.class);
        newValues.putAll(values);
        newValues.put(field, value);
        Map<BucketField, String> newOrigins = new EnumMap<>(BucketField.class);
        newOrigins.putAll(origins == null ? Map.of() : origins);
        newOrigins.remove(field);
        if (!origin.isEmpty()) {
            newOrigins.put(field, origin);
        }
        return new BucketForm(provider, environmentId, newValues, newOrigins);
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
                || field == BucketField.CREDENTIAL_KIND
                        && OpenKinds.of(provider).size() > 1;
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

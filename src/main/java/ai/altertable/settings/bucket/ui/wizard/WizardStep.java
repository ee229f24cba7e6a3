package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.Provider;
import ai.altertable.settings.bucket.ui.Providers;

/** The steps of the wizard, in order. */
enum WizardStep {
    PROVIDER(1, "Provider", ProviderView.class),
    CREDENTIALS(2, "Bucket and credentials", CredentialsView.class),
    REGION(3, "Region", RegionView.class),
    TEST(4, "Test and connect", TestView.class);

    private final int number;
    private final String label;
    private final Class<? extends StepView> view;

    WizardStep(int number, String label, Class<? extends StepView> view) {
        this.number = number;
        this.label = label;
        this.view = view;
    }

    /** As the stepper shows it: {@code 1. Provider}. */
    String title() {
        return number + ". " + label;
    }

    Class<? extends StepView> view() {
        return view;
    }

    /** Whether there is anything to ask of someone who connects a bucket of this provider. */
    boolean asks(Provider provider) {
        return this != REGION || !FormFields.place(provider).isEmpty();
    }

    /** After the bucket and its keys: past the region when it is known already, be it typed or found. */
    static WizardStep afterCredentials(BucketForm form) {
        boolean settled = FormFields.place(form.provider()).stream()
                .noneMatch(field -> form.value(field).isEmpty());
        return settled ? TEST : REGION;
    }

    WizardStep before(Provider provider) {
        return switch (this) {
            case PROVIDER, CREDENTIALS -> PROVIDER;
            case REGION -> CREDENTIALS;
            case TEST -> REGION.asks(provider) ? REGION : CREDENTIALS;
        };
    }

    /** What was chosen in this step, or an empty text. */
    String chosen(BucketForm form) {
        return switch (this) {
            case PROVIDER -> Providers.label(form.provider());
            case CREDENTIALS -> form.bucketName();
            case REGION -> region(form);
            case TEST -> "";
        };
    }

    /** Where that value came from, if nobody typed it, or an empty text. */
    String origin(BucketForm form) {
        return switch (this) {
            case PROVIDER, TEST -> "";
            case CREDENTIALS -> FieldWords.origin(form, BucketField.BUCKET_NAME);
            case REGION -> FieldWords.origin(form, regionField(form));
        };
    }

    private static BucketField regionField(BucketForm form) {
        return form.provider() == Provider.CLOUDFLARE_R2 ? BucketField.JURISDICTION : BucketField.REGION;
    }

    private static String region(BucketForm form) {
        return switch (form.provider()) {
            case AMAZON_S3, S3_COMPATIBLE, ALTERTABLE -> form.value(BucketField.REGION);
            case CLOUDFLARE_R2 -> jurisdiction(form.value(BucketField.JURISDICTION));
            case GOOGLE_CLOUD_STORAGE -> "Set by Google";
            case AZURE_BLOB -> "Set by Azure";
        };
    }

    private static String jurisdiction(String code) {
        return code.isEmpty() ? "auto" : FieldWords.jurisdiction(code) + " jurisdiction";
    }

    /** The step in which this field is asked for. */
    static WizardStep asking(BucketField field) {
        return switch (field) {
            case ENVIRONMENT -> PROVIDER;
            case REGION, ADDRESSING_STYLE -> REGION;
            case BUCKET_NAME,
                    STORAGE_ACCOUNT,
                    CONTAINER,
                    PREFIX,
                    ACCOUNT_ID,
                    JURISDICTION,
                    ENDPOINT,
                    REQUESTER_PAYS,
                    CLOUD,
                    CREDENTIAL_KIND,
                    ACCESS_KEY_ID,
                    SECRET_ACCESS_KEY,
                    SESSION_TOKEN,
                    EXPIRES_AT,
                    ROLE_ARN,
                    EXTERNAL_ID,
                    SERVICE_ACCOUNT_KEY,
                    ACCOUNT_KEY,
                    SAS,
                    TENANT_ID,
                    CLIENT_ID,
                    CLIENT_SECRET -> CREDENTIALS;
        };
    }
}

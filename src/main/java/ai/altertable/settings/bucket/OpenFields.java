package ai.altertable.settings.bucket;

import java.util.LinkedHashMap;
import java.util.Map;

/** What of a form its bucket can tell by itself, so that nobody has to be asked. */
final class OpenFields {

    private OpenFields() {}

    /** The fields that nobody has decided on and no bucket was asked for yet, each with a stand-in to ask with. */
    static Map<BucketField, String> of(BucketForm form) {
        Map<BucketField, String> open = new LinkedHashMap<>();
        switch (form.provider()) {
            case AMAZON_S3 -> open.put(BucketField.REGION, "us-east-1");
            case CLOUDFLARE_R2 -> open.put(BucketField.JURISDICTION, "default");
            case S3_COMPATIBLE -> {
                open.put(BucketField.REGION, "us-east-1");
                open.put(BucketField.ADDRESSING_STYLE, AddressingStyle.PATH.name());
            }
            case GOOGLE_CLOUD_STORAGE, AZURE_BLOB, ALTERTABLE -> {
                // There is one place for all of their buckets, or the account names it.
            }
        }
        open.keySet()
                .removeIf(field ->
                        !form.value(field).isEmpty() && !form.origin(field).equals(Filling.USUAL));
        if (form.provider() == Provider.S3_COMPATIBLE && lacksOnlyItsScheme(form.value(BucketField.ENDPOINT))) {
            open.put(BucketField.ENDPOINT, "https://" + form.value(BucketField.ENDPOINT));
        }
        return open;
    }

    private static boolean lacksOnlyItsScheme(String endpoint) {
        try {
            return !endpoint.isEmpty()
                    && Endpoint.schemeOf(endpoint) == null
                    && new Endpoint("https://" + endpoint).secure();
        } catch (InvalidFieldException _) {
            return false;
        }
    }
}

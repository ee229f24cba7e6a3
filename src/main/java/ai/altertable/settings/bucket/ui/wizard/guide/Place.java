package ai.altertable.settings.bucket.ui.wizard.guide;

import ai.altertable.settings.bucket.BucketField;
import ai.altertable.settings.bucket.BucketForm;
import ai.altertable.settings.bucket.BucketNameRules;
import ai.altertable.settings.bucket.InvalidFieldException;
import ai.altertable.settings.bucket.KeyPrefix;

/**
 * Which objects access is given to.
 *
 * @param bucket the bucket's name, or a placeholder while none was typed that could be one
 * @param prefix empty, or ending in a slash; a placeholder where what was typed can't be one
 */
record Place(String bucket, String prefix) {

    private static final String PLACEHOLDER = "your-bucket";
    /** Rather than none, which would give access to the whole bucket. */
    private static final String UNUSABLE_PREFIX = "your-prefix/";

    static Place of(BucketForm form) {
        String name = form.bucketName();
        // What is no bucket name could break out of the code around it.
        boolean usable = BucketNameRules.violation(form.provider(), name) == null;
        return new Place(usable ? name : PLACEHOLDER, prefix(form.value(BucketField.PREFIX)));
    }

    private static String prefix(String typed) {
        try {
            String prefix = new KeyPrefix(typed).value();
            return prefix.chars().allMatch(Place::harmless) ? prefix : UNUSABLE_PREFIX;
        } catch (InvalidFieldException _) {
            return UNUSABLE_PREFIX;
        }
    }

    private static boolean harmless(int c) {
        return Character.isLetterOrDigit(c) || "/-_.=!+@, ".indexOf(c) >= 0;
    }

    /** Everything below the prefix, with a wildcard. */
    String objects() {
        return bucket + "/" + prefix + "*";
    }
}

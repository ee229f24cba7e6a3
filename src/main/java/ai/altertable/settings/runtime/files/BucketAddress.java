package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.contents.SafeText;
import ai.altertable.settings.runtime.StorageException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the bucket is called by those who refer to its objects with their full addresses.
 *
 * @param prefix the bucket's own, empty or with a slash at the end
 */
record BucketAddress(String bucket, String prefix) {

    /** The schemes that engines and Iceberg writers use; Azure's put the account behind the container. */
    private static final Pattern URI =
            Pattern.compile("(?:s3[an]?|gc?s|r2|az|abfss?|wasbs?)://([^/@]+)(?:@[^/]*)?(?:/(.*))?", Pattern.DOTALL);

    private static final int MAX_KEY = 1024;

    static BucketAddress of(StorageProfile profile) {
        return new BucketAddress(profile.bucketName(), profile.prefix().value());
    }

    /**
     * What a person typed, as a path from the bucket's own prefix on.
     *
     * @throws StorageException when it is an address outside of that, or longer than any key
     */
    String path(String typed) throws StorageException {
        Matcher uri = URI.matcher(typed);
        String path = typed;
        if (uri.matches()) {
            if (!uri.group(1).equals(bucket)) {
                throw new StorageException(
                        "This is in the bucket " + SafeText.of(uri.group(1)) + ", not in " + bucket + ".");
            }
            path = below(typed)
                    .orElseThrow(() -> new StorageException(
                            "This is outside " + prefix + ", the prefix that the connection is limited to."));
        }
        if (path.length() > MAX_KEY) {
            throw new StorageException("The path is too long: no object's name has more than 1,024 bytes.");
        }
        return path;
    }

    /** The path of what a full address refers to, if it is in this bucket and below its prefix. */
    Optional<String> below(String address) {
        Matcher uri = URI.matcher(address);
        if (!uri.matches() || !uri.group(1).equals(bucket)) {
            return Optional.empty();
        }
        String key = uri.group(2) == null ? "" : uri.group(2);
        boolean all = (key + "/").equals(prefix);
        return key.startsWith(prefix) || all
                ? Optional.of(all ? "" : key.substring(prefix.length()))
                : Optional.empty();
    }
}

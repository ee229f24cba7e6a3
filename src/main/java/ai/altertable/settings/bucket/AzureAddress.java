package ai.altertable.settings.bucket;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds an account in what Azure shows where we ask for its name: {@code https://acmelake.blob.core.windows.net/raw}. */
final class AzureAddress {

    private static final Pattern HOST = Pattern.compile(
            "(?:https?://)?([a-z0-9]{3,24})(?:-secondary)?\\.(?:blob|dfs)\\.(core\\.[a-z.]+?)(?::443)?(?:/(.*))?");

    private AzureAddress() {}

    /** The fields that the address fills in, or null when it is none of Azure's. */
    static @Nullable Map<BucketField, String> read(String text) {
        Matcher address = HOST.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!address.matches()) {
            return null;
        }
        Map<BucketField, String> values = new EnumMap<>(BucketField.class);
        for (AzureCloud cloud : AzureCloud.values()) {
            StorageAccount account = new StorageAccount(address.group(1));
            if (cloud.blobHost(account).equals(account.name() + ".blob." + address.group(2))) {
                values.put(BucketField.STORAGE_ACCOUNT, account.name());
                values.put(BucketField.CLOUD, cloud == AzureCloud.PUBLIC ? "" : cloud.code());
            }
        }
        String path = address.group(3);
        String container = path == null ? "" : path.replaceFirst("[/?].*", "");
        if (ContainerNameRules.violation(container) == null) {
            values.put(BucketField.CONTAINER, container);
        }
        return values.containsKey(BucketField.STORAGE_ACCOUNT) ? values : null;
    }
}

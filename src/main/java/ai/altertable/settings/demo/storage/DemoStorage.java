package ai.altertable.settings.demo.storage;

import java.nio.file.Path;
import java.util.List;

/**
 * The demo's storage as it runs now.
 *
 * @param endpoint its root, such as {@code http://127.0.0.1:9410}; the same at every start
 * @param region the region to sign for; the server takes any
 * @param buckets the names of the buckets that {@code keys} open
 * @param keys the keys to try, the one that can write first
 * @param managedCredential the JSON file with the managed storage's credential, which only the isolated runtime opens
 */
public record DemoStorage(
        String endpoint, String region, List<String> buckets, List<DemoKey> keys, Path managedCredential) {

    public DemoStorage {
        buckets = List.copyOf(buckets);
        keys = List.copyOf(keys);
    }
}

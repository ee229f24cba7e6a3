package ai.altertable.settings.runtime;

import java.util.List;
import java.util.Map;

/**
 * The operator's configuration, as a job carries it into the isolated runtime.
 *
 * @param privateKeyset the URI of the private keyset, such as {@code file:/var/lib/buckets/keys/private.json}
 * @param endpoints a template per provider code ({@code s3}, {@code r2}, {@code gcs}, {@code azure}), with {@code {region}},
 *     {@code {account}} and {@code {jurisdiction}} in braces; one that is absent means the provider's public endpoint
 * @param egressAllow addresses or ranges, with optional ports, that may be reached although they are not public:
 *     {@code 127.0.0.1:9410}, {@code 10.20.0.0/16}, {@code [fd00::1]:443}
 * @param managed where the managed storage is
 */
public record RuntimeSettings(
        String privateKeyset, Map<String, String> endpoints, List<String> egressAllow, Managed managed) {

    public RuntimeSettings {
        endpoints = Map.copyOf(endpoints);
        egressAllow = List.copyOf(egressAllow);
    }

    /**
     * The managed storage: any S3-compatible service.
     *
     * @param endpoint its root, such as {@code https://s3.example.com}
     * @param region the region to sign for
     * @param credential the URI of a JSON file with {@code accessKeyId} and {@code secretAccessKey}, which only the
     *     isolated runtime opens
     */
    public record Managed(String endpoint, String region, String credential) {}
}

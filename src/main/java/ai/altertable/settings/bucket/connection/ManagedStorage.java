package ai.altertable.settings.bucket.connection;

import java.util.List;

/**
 * Where built-in buckets live; whoever provides this as a bean decides it for the whole application.
 *
 * @param endpoint the root of an S3-compatible service
 * @param region the region to sign for
 * @param credential the URI of a file with its key, which only the isolated runtime opens
 * @param egressAllow what the isolated runtime may reach besides public addresses, so that it gets there
 */
public record ManagedStorage(String endpoint, String region, String credential, List<String> egressAllow) {

    public ManagedStorage {
        egressAllow = List.copyOf(egressAllow);
    }
}

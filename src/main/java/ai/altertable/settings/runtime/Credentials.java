package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.ManagedCredential;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.runtime.keyset.Keyset;
import ai.altertable.settings.runtime.keyset.KeysetException;
import ai.altertable.settings.runtime.keyset.SealBrokenException;
import ai.altertable.settings.runtime.protocol.Job;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Opens credentials, wherever they come from. */
final class Credentials {

    private Credentials() {}

    static OpenedCredential open(Job.Test job)
            throws KeysetException, SealBrokenException, IncompleteCredentialException, JobException {
        return switch (job.test().credential()) {
            case ManagedCredential _ -> managed(job.settings().managed());
            case SealedCredential sealed ->
                new SealedParts(
                                Keyset.at(job.settings().privateKeyset()),
                                sealed,
                                job.test().context())
                        .open();
        };
    }

    /** The managed storage's own key. */
    static AccessKey managed(RuntimeSettings.Managed managed) throws JobException {
        try {
            String json = Files.readString(Path.of(URI.create(managed.credential())));
            ManagedKey key = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build()
                    .readValue(json, ManagedKey.class);
            return new AccessKey(Secret.of(key.accessKeyId), Secret.of(key.secretAccessKey));
        } catch (IOException | IllegalArgumentException | FileSystemNotFoundException _) {
            throw new JobException("The managed storage's credential cannot be read at its place.");
        } catch (JacksonException _) {
            throw new JobException(
                    "The managed storage's credential must be a JSON object with accessKeyId and secretAccessKey.");
        }
    }

    /** As it stands in the operator's file; short-lived, because strings cannot be wiped. */
    private record ManagedKey(String accessKeyId, String secretAccessKey) {
        @Override
        public String toString() {
            return "ManagedKey";
        }
    }
}

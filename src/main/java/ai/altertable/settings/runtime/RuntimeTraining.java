package ai.altertable.settings.runtime;

import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.runtime.egress.EgressGate;
import ai.altertable.settings.runtime.keyset.Keyset;
import ai.altertable.settings.runtime.keyset.KeysetException;
import ai.altertable.settings.runtime.protocol.Answer;
import ai.altertable.settings.runtime.protocol.Job;
import ai.altertable.settings.runtime.protocol.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Does one whole job against a storage of its own, so that a JVM started with {@code -XX:AOTCacheOutput} sees the classes
 * that a runtime needs.
 */
public final class RuntimeTraining {

    private RuntimeTraining() {}

    public static void main(String[] args) throws IOException, KeysetException {
        run(Tools.real());
    }

    /** The last answer of the job. */
    static Answer run(Tools tools) throws IOException, KeysetException {
        EgressGate.close();
        Path keyset = Files.createTempDirectory("buckets-training-").resolve("private.json");
        try (TrainingStorage storage = TrainingStorage.start()) {
            new WarmUp(tools).run();
            Job job = Wire.job(new String(Wire.line(job(storage, keyset)), StandardCharsets.UTF_8));
            Answer answer = new Worker(tools, Wire::line, new Cancellation()).perform(job);
            return Wire.answer(new String(Wire.line(answer), StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(keyset);
            Files.delete(keyset.getParent());
        }
    }

    private static Job job(TrainingStorage storage, Path keysetFile) throws KeysetException {
        String uri = keysetFile.toUri().toString();
        Keyset keyset = Keyset.at(uri);
        var context = new SealContext(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0));
        SealedCredential credential = SealedCredential.empty(CredentialKind.ACCESS_KEY);
        for (CredentialPart part : CredentialKind.ACCESS_KEY.parts()) {
            credential = credential.with(part, keyset.seal(Secret.of("training"), context, part), "");
        }
        var settings = new RuntimeSettings(
                uri, Map.of(), List.of("127.0.0.1:" + storage.port()), new RuntimeSettings.Managed("", "", ""));
        return new Job.Test(
                settings, Duration.ofSeconds(20), new ConnectionTest(context, storage.profile(), credential));
    }
}

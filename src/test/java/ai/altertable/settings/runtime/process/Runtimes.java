package ai.altertable.settings.runtime.process;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.CredentialSource;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.SealedPart;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.connection.Check;
import ai.altertable.settings.bucket.connection.ConnectionListener;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.runtime.FakeRuntime;
import ai.altertable.settings.runtime.RuntimeSettings;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HybridConfig;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Real processes for tests, around the fake probe; and the web process's half of sealing. */
final class Runtimes {

    static final SealContext CONTEXT = new SealContext(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3));

    private Runtimes() {}

    static ProcessRuntimeOptions options(Path folder, String mainClass, String heap, int max, Duration deadline) {
        List<Path> classPath = new ArrayList<>(RuntimeClassPath.ofThisProcess());
        classPath.add(testClasses());
        Path managed = folder.resolve("managed.json");
        return new ProcessRuntimeOptions(
                Path.of(System.getProperty("java.home")),
                classPath,
                mainClass,
                null,
                heap,
                0,
                max,
                deadline,
                new RuntimeSettings(
                        folder.resolve("keys/private.json").toUri().toString(),
                        Map.of(),
                        List.of(),
                        new RuntimeSettings.Managed(
                                "http://127.0.0.1:1",
                                "eu-central-1",
                                managed.toUri().toString())));
    }

    static ProcessRuntime start(Path folder) {
        return new ProcessRuntime(options(folder, FakeRuntime.class.getName(), "64m", 8, Duration.ofSeconds(60)));
    }

    static ConnectionTest test(String bucketName, CredentialSource credential) {
        return test(bucketName, CONTEXT, credential);
    }

    static ConnectionTest test(String bucketName, SealContext context, CredentialSource credential) {
        var profile = new AmazonS3Profile(bucketName, KeyPrefix.NONE, new Region("eu-central-1"));
        return new ConnectionTest(context, profile, credential);
    }

    static SealedCredential seal(String publicKeyset, String keyId, String secret) {
        return SealedCredential.empty(CredentialKind.ACCESS_KEY)
                .with(CredentialPart.ACCESS_KEY_ID, seal(publicKeyset, keyId, CredentialPart.ACCESS_KEY_ID), "hint")
                .with(
                        CredentialPart.SECRET_ACCESS_KEY,
                        seal(publicKeyset, secret, CredentialPart.SECRET_ACCESS_KEY),
                        "");
    }

    static SealedPart seal(String publicKeyset, String text, CredentialPart part) {
        try {
            HybridConfig.register();
            KeysetHandle handle =
                    TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(publicKeyset, RegistryConfiguration.get());
            byte[] ciphertext = handle.getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class)
                    .encrypt(text.getBytes(StandardCharsets.UTF_8), CONTEXT.info(part));
            return new SealedPart(
                    ciphertext,
                    Integer.toUnsignedLong(handle.getPrimary().getId()),
                    Secret.of(text).shape());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static ConnectionReport await(ProcessRuntime runtime, ConnectionTest test) {
        return await(runtime, test, new Heard());
    }

    static ConnectionReport await(ProcessRuntime runtime, ConnectionTest test, ConnectionListener listener) {
        return runtime.test(test, listener)
                .report()
                .orTimeout(60, TimeUnit.SECONDS)
                .join();
    }

    /** The text that the opened key had, as the probe saw it. */
    static String opened(ProcessRuntime runtime, SealContext context, SealedCredential credential) {
        return await(runtime, test("say-key", context, credential))
                .checks()
                .getLast()
                .detail();
    }

    private static Path testClasses() {
        try {
            return Path.of(FakeRuntime.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Remembers what it heard, and on how many threads. */
    static final class Heard implements ConnectionListener {
        final List<Check> checks = new CopyOnWriteArrayList<>();
        final List<ConnectionReport> reports = new CopyOnWriteArrayList<>();
        final List<Thread> threads = new CopyOnWriteArrayList<>();

        @Override
        public void checkEnded(Check check) {
            threads.add(Thread.currentThread());
            checks.add(check);
        }

        @Override
        public void testEnded(ConnectionReport report) {
            threads.add(Thread.currentThread());
            reports.add(report);
        }
    }
}

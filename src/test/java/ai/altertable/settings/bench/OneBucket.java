package ai.altertable.settings.bench;

import ai.altertable.settings.bucket.AddressingStyle;
import ai.altertable.settings.bucket.CredentialKind;
import ai.altertable.settings.bucket.CredentialPart;
import ai.altertable.settings.bucket.Endpoint;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.S3CompatibleProfile;
import ai.altertable.settings.bucket.SealContext;
import ai.altertable.settings.bucket.SealedCredential;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.bucket.StorageProfile;
import ai.altertable.settings.bucket.connection.ConnectionTest;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.runtime.RuntimeSettings;
import ai.altertable.settings.runtime.egress.AddressRules;
import ai.altertable.settings.runtime.keyset.Keyset;
import ai.altertable.settings.runtime.keyset.KeysetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The bucket that is tested, once sealed for an isolated runtime and once opened. */
record OneBucket(StorageProfile profile, RuntimeSettings settings) {

    static final Duration DEADLINE = Duration.ofSeconds(60);

    private static final SealContext CONTEXT = new SealContext(new UUID(1, 1), new UUID(2, 2), new UUID(3, 3));

    static OneBucket at(SlowStore store, Path folder) {
        var profile = new S3CompatibleProfile(
                SlowStore.BUCKET,
                KeyPrefix.NONE,
                new Endpoint(store.endpoint()),
                new Region("us-east-1"),
                AddressingStyle.PATH);
        var settings = new RuntimeSettings(
                folder.resolve("private.json").toUri().toString(),
                Map.of(),
                List.of("127.0.0.1:" + store.port()),
                new RuntimeSettings.Managed("", "", ""));
        return new OneBucket(profile, settings);
    }

    ConnectionTest sealed() throws KeysetException {
        Keyset keyset = Keyset.at(settings.privateKeyset());
        SealedCredential credential = SealedCredential.empty(CredentialKind.ACCESS_KEY)
                .with(
                        CredentialPart.ACCESS_KEY_ID,
                        keyset.seal(Secret.of(SlowStore.KEY), CONTEXT, CredentialPart.ACCESS_KEY_ID),
                        "hint")
                .with(
                        CredentialPart.SECRET_ACCESS_KEY,
                        keyset.seal(Secret.of(SlowStore.SECRET), CONTEXT, CredentialPart.SECRET_ACCESS_KEY),
                        "");
        return new ConnectionTest(CONTEXT, profile, credential);
    }

    ProbeJob opened() {
        AccessKey key = new AccessKey(Secret.of(SlowStore.KEY), Secret.of(SlowStore.SECRET));
        return new ProbeJob(profile, key, settings, AddressRules.allowing(settings.egressAllow()), DEADLINE);
    }
}

package ai.altertable.settings.runtime.s3;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.AmazonS3Profile;
import ai.altertable.settings.bucket.KeyPrefix;
import ai.altertable.settings.bucket.Region;
import ai.altertable.settings.bucket.Secret;
import ai.altertable.settings.runtime.AccessKey;
import ai.altertable.settings.runtime.ProbeJob;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.FaultyServer.Request;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestHeadersTest {

    private static final AccessKey TEMPORARY =
            new AccessKey(Secret.of("ASIAIOSFODNN7EXAMPLE"), Secret.of(Jobs.SECRET), Secret.of("the-token"));

    @Test
    void whoAgreedToPaySaysSoInEverySignedRequest() {
        assertThat(signed(true, Jobs.key(Jobs.KEY, Jobs.SECRET)))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.headers())
                        .containsEntry("x-amz-request-payer", "requester")
                        .extractingByKey("authorization")
                        .asString()
                        .contains("x-amz-request-payer"));
    }

    @Test
    void nobodyElseDoes() {
        assertThat(signed(false, Jobs.key(Jobs.KEY, Jobs.SECRET)))
                .isNotEmpty()
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("x-amz-request-payer"));
    }

    @Test
    void aTemporaryKeyIsSentWithItsTokenAndALongLivedOneWithNone() {
        assertThat(signed(false, TEMPORARY))
                .isNotEmpty()
                .allSatisfy(
                        request -> assertThat(request.headers()).containsEntry("x-amz-security-token", "the-token"));
        assertThat(signed(false, Jobs.key(Jobs.KEY, Jobs.SECRET)))
                .allSatisfy(request -> assertThat(request.headers()).doesNotContainKey("x-amz-security-token"));
    }

    @Test
    void aTrimmedTemporaryKeyKeepsItsToken() {
        try (AccessKey trimmed =
                OpenedKey.trimmed(new AccessKey(Secret.of(" id "), Secret.of("secret"), Secret.of("\"token\"")))) {
            assertThat(text(trimmed.keyId())).isEqualTo("id");
            assertThat(text(trimmed.sessionToken())).isEqualTo("token");
        }
        assertThat(OpenedKey.of(TEMPORARY).toString()).isEqualTo("OpenedSessionKey");
    }

    private static List<Request> signed(boolean requesterPays, AccessKey key) {
        try (FaultyServer server = FaultyServer.answering(_ -> Reply.error(403, "AccessDenied", ""))) {
            var profile = new AmazonS3Profile(Jobs.BUCKET, KeyPrefix.NONE, new Region("eu-central-1"), requesterPays);
            Jobs.run(new ProbeJob(
                    profile, key, Jobs.settings(server.endpoint()), Jobs.LOOPBACK, Duration.ofSeconds(30)));
            return server.requests().stream().filter(Request::signed).toList();
        }
    }

    private static String text(Secret secret) {
        return secret.reveal(String::new);
    }
}

package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictsTest {

    private static final Instant CHANGED = Instant.parse("2026-11-22T10:00:00Z");
    private static final UUID ENVIRONMENT = new UUID(2, 2);

    @Test
    void itSaysWhoChangedWhatFromWhatToWhat() {
        assertThat(describe(profile("", "us-east-1"), profile("", "eu-central-1"), Duration.ofMinutes(5)))
                .isEqualTo("grace@acme.example changed Region from us-east-1 to eu-central-1 5 min ago."
                        + " Nothing was saved: open the bucket again to start from what is there now.");
    }

    @Test
    void severalChangesAreNamedInTheOrderOfTheForm() {
        assertThat(describe(profile("", "us-east-1"), profile("raw/", "eu-central-1"), Duration.ofMinutes(5)))
                .contains("Prefix from nothing to raw/")
                .contains("Region from us-east-1 to eu-central-1")
                .contains(", ");
    }

    @Test
    void whatWasTakenAwayBecameNothing() {
        assertThat(describe(profile("raw/", "us-east-1"), profile("", "us-east-1"), Duration.ofMinutes(5)))
                .contains("Prefix from raw/ to nothing");
    }

    @Test
    void aChangeThatIsInNoFieldWasTheCredentials() {
        assertThat(describe(profile("", "us-east-1"), profile("", "us-east-1"), Duration.ofMinutes(5)))
                .startsWith("grace@acme.example changed the credential 5 min ago.");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, just now",
        "PT59S, just now",
        "PT60S, 1 min ago",
        "PT59M59S, 59 min ago",
        "PT60M, 1 h ago",
        "PT23H59M, 23 h ago",
        "PT72H, 3 days ago"
    })
    void itSaysHowLongAgo(Duration ago, String words) {
        assertThat(describe(profile("", "us-east-1"), profile("", "us-east-1"), ago))
                .contains(" " + words + ". Nothing");
    }

    @Test
    void aDayIsOne() {
        assertThat(describe(profile("", "us-east-1"), profile("", "us-east-1"), Duration.ofHours(30)))
                .contains(" 1 day ago. ");
    }

    private static String describe(StorageProfile before, StorageProfile after, Duration ago) {
        BucketForm form = BucketForm.of(before, ENVIRONMENT);
        return Conflicts.describe(draft(new Draft.Base("BKT-1", 0, form), form), bucket(after), CHANGED.plus(ago));
    }

    private static StorageProfile profile(String prefix, String region) {
        return new AmazonS3Profile("acme-lake", new KeyPrefix(prefix), new Region(region));
    }

    private static Draft draft(Draft.@Nullable Base base, BucketForm form) {
        return new Draft(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Draft.Purpose.EDIT,
                base,
                form,
                SealedCredential.empty(CredentialKind.ACCESS_KEY),
                0,
                null);
    }

    private static Bucket bucket(StorageProfile profile) {
        return new Bucket(
                UUID.randomUUID(),
                UUID.randomUUID(),
                ENVIRONMENT,
                "production",
                "BKT-1",
                false,
                profile,
                new CredentialSummary(CredentialKind.ACCESS_KEY, "", CHANGED, null),
                BucketStatus.HEALTHY,
                "Healthy",
                null,
                CHANGED,
                "ada@acme.example",
                CHANGED,
                "grace@acme.example",
                1);
    }
}

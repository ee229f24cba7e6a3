package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.HostileTexts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is typed survives the database, whichever it is, or is refused before. */
class HostileDraftTest extends BucketTestBase {

    private static final long SEED = 20261123;

    @Test
    void everyTextComesBackAsTheFormHasIt() {
        UUID id = drafts().begin(Provider.S3_COMPATIBLE, production).id();
        for (BucketField field : FormShape.place(Provider.S3_COMPATIBLE)) {
            texts().forEach(text -> {
                Draft changed = drafts().setField(id, field, text);
                Draft stored = drafts().find(id).orElseThrow();

                assertThat(stored.form()).isEqualTo(changed.form());
                assertThat(drafts().problems(stored)).isNotEmpty();
            });
        }
    }

    @Test
    void everyKeyIsSealedOrRefusedInASentence() {
        Draft draft = draft("acme-lake");
        texts().filter(text -> !text.isBlank()).forEach(text -> {
            for (CredentialPart part : draft.form().credentialKind().parts()) {
                Draft sealed;
                try (Secret secret = Secret.of(text)) {
                    sealed = drafts().seal(draft.id(), part, secret);
                }
                assertThat(sealed.credential().hint())
                        .doesNotContain(HostileTexts.CANARY)
                        .matches("[!-~]*…?[!-~]*");
                assertThat(sealed.credential().parts().get(part).ciphertext().length)
                        .isLessThan(16_000);
                if (text.length() > KeyShape.LONGEST) {
                    assertThat(drafts().problems(sealed))
                            .extracting(FieldProblem::message)
                            .anyMatch(message -> message.startsWith("This is longer than any key"));
                }
            }
        });
        assertThat(save(draft.id())).isNotInstanceOf(SaveOutcome.Saved.class);
    }

    /** The longest and oddest that the rules let through. */
    @Test
    void whateverTheRulesLetThroughIsSaved() {
        for (String prefix :
                List.of("İ".repeat(250), "a".repeat(254) + "😀b", "😀".repeat(127), "x'; drop table bucket; --")) {
            UUID id = draft("acme-lake").id();
            drafts().chooseProvider(id, Provider.AMAZON_S3);
            drafts().setField(id, BucketField.PREFIX, prefix);
            drafts().setField(id, BucketField.REGION, "a".repeat(63));
            drafts().seal(id, CredentialPart.ACCESS_KEY_ID, Secret.of("\u0000\u0000😀"));
            test(id);

            Bucket saved = ((SaveOutcome.Saved) save(id)).bucket();
            assertThat(saved.profile().prefix().value()).isEqualTo(prefix + "/");
        }
    }

    /** Letters that become two in lower case, behind the longest name there is. */
    @Test
    void whatIsSearchedInHasRoomForIt() {
        UUID id = draft("acme-lake").id();
        drafts().chooseProvider(id, Provider.GOOGLE_CLOUD_STORAGE);
        drafts().setField(id, BucketField.BUCKET_NAME, "a".repeat(60) + ("." + "b".repeat(53)).repeat(3));
        drafts().setField(id, BucketField.PREFIX, "İ".repeat(255));
        test(id);

        assertThat(save(id)).isInstanceOf(SaveOutcome.Saved.class);
    }

    @Test
    void everySearchAndFilterFindsWhatIsThereOrNothing() {
        connect("acme-lake");
        BucketService buckets = bean(BucketService.class);
        texts().forEach(text -> {
            BucketQuery query = new BucketQuery(text, null, null, text, BucketQuery.Sort.NAME, true);

            assertThat(buckets.count(query))
                    .isEqualTo(buckets.list(query, 0, 10).size());
            assertThat(query.search().length()).isLessThanOrEqualTo(BucketQuery.LONGEST_SEARCH);
        });
        assertThat(buckets.count(new BucketQuery("ACME\u0000-lake", null, null, null, BucketQuery.Sort.SLUG, false)))
                .isOne();
    }

    @Test
    void noSlugIsTooOddToBeLookedFor() {
        BucketService buckets = bean(BucketService.class);
        texts().forEach(text -> {
            assertThat(buckets.find(text)).isEmpty();
            assertThat(buckets.delete(text)).isInstanceOf(DeleteOutcome.NotFound.class);
            assertThat(drafts().begin(Draft.Purpose.EDIT, text)).isEmpty();
        });
        assertThat(buckets.find(connect("acme-lake").slug())).isPresent();
    }

    private static Stream<String> texts() {
        return Stream.concat(HostileTexts.known(), HostileTexts.random(SEED, 60));
    }
}

package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.testing.HostileTexts;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is in a field, the form has a sentence for it, or a value that is what was typed. */
class HostileFormTest {

    private static final long SEED = 20261122;

    @ParameterizedTest
    @EnumSource(value = Provider.class, names = "ALTERTABLE", mode = EnumSource.Mode.EXCLUDE)
    void everyFieldOfEveryProviderHasASentenceOrAValue(Provider provider) {
        FormShape.kinds(provider)
                .forEach(kind -> everyFieldHasASentenceOrAValue(
                        BucketForm.empty(provider, new UUID(0, 0)).with(kind)));
    }

    private static void everyFieldHasASentenceOrAValue(BucketForm empty) {
        List<BucketField> fields = Stream.concat(
                        FormShape.place(empty.provider()).stream(), empty.credentialKind().plain().stream())
                .toList();
        for (BucketField field : fields) {
            texts().forEach(text -> {
                BucketForm form = empty.with(field, text);
                List<FieldProblem> problems = form.problems().stream()
                        .filter(problem -> problem.field() == field)
                        .toList();

                assertThat(form.value(field).length()).isLessThanOrEqualTo(BucketForm.MAX_LENGTH + 2);
                assertThat(problems).hasSizeLessThanOrEqualTo(1).allSatisfy(HostileFormTest::isASentence);
                problems.stream()
                        .filter(problem -> problem.fix() != null)
                        .forEach(problem -> isOneMoreStep(form, problem));
            });
        }
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        BucketForm form = BucketForm.empty(Provider.AMAZON_S3, new UUID(0, 0))
                .with(BucketField.BUCKET_NAME, "a".repeat(1_000_000))
                .with(BucketField.PREFIX, " ".repeat(5_000) + "raw/");

        assertThat(form.problems().getFirst().message())
                .isEqualTo("This is far too long: only its beginning was kept.");
        assertThat(form.value(BucketField.PREFIX)).isEqualTo("raw/");
        assertThat(form.with(BucketField.BUCKET_NAME, "a".repeat(2_000))
                        .problems()
                        .getFirst()
                        .message())
                .contains("this one has 2000");
    }

    @Test
    void noHalfOfACharacterIsKept() {
        BucketForm form =
                BucketForm.empty(Provider.AMAZON_S3, new UUID(0, 0)).with(BucketField.PREFIX, "x" + "😀".repeat(2_000));

        assertThat(form.value(BucketField.PREFIX)).endsWith("😀");
        assertThat(form.with(BucketField.PREFIX, "a\ud83d").value(BucketField.PREFIX))
                .isEqualTo("a\ufffd");
    }

    @Test
    void aPrefixHasNoCharactersThatNobodySees() {
        for (String text : List.of("a\u202eb", "a\u0000b", "\u2066a", "a\u200bb", "a\ufeffb", "a\u2028b", "a\u0085b")) {
            BucketForm form = BucketForm.empty(Provider.GOOGLE_CLOUD_STORAGE, new UUID(0, 0))
                    .with(BucketField.BUCKET_NAME, "acme-lake")
                    .with(BucketField.PREFIX, text);
            assertThat(form.problems())
                    .extracting(FieldProblem::message)
                    .containsExactly("The prefix contains a character that cannot be seen. Type it again.");
        }
        assertThat(new KeyPrefix("👨‍👩‍👧/می‌خواهم/é").value()).isEqualTo("👨‍👩‍👧/می‌خواهم/é/");
    }

    /** It becomes a part of a host name, also of one that the operator made a template for. */
    @Test
    void aRegionOfAmazonsIsOneLabel() {
        for (String text : List.of("eu.evil", "a.b.c", "us_east_1", "EU-CENTRAL-1", "localhost.")) {
            BucketForm form = BucketForm.empty(Provider.AMAZON_S3, new UUID(0, 0))
                    .with(BucketField.BUCKET_NAME, "acme-lake")
                    .with(BucketField.REGION, text);
            assertThat(form.problems()).extracting(FieldProblem::field).containsExactly(BucketField.REGION);
            assertThat(form.with(Provider.S3_COMPATIBLE)
                            .with(BucketField.ENDPOINT, "https://s3.example.com")
                            .problems())
                    .hasSize(text.endsWith(".") ? 1 : 0);
        }
    }

    private static void isASentence(FieldProblem problem) {
        assertThat(problem.message()).matches("(?s)[A-Z].*\\.").hasSizeLessThan(600);
    }

    /** A fix leads to a form that can be judged again. */
    private static void isOneMoreStep(BucketForm form, FieldProblem problem) {
        if (problem.fix() instanceof ai.altertable.settings.bucket.connection.Remedy.ChangeFields change) {
            BucketForm mended = form;
            for (var value : change.values().entrySet()) {
                mended = mended.with(value.getKey(), value.getValue());
            }
            assertThat(mended.problems()).allSatisfy(HostileFormTest::isASentence);
        }
    }

    private static Stream<String> texts() {
        return Stream.concat(HostileTexts.known(), HostileTexts.random(SEED, 2_000));
    }
}

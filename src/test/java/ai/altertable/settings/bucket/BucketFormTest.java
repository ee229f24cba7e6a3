package ai.altertable.settings.bucket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose values stand in a form: those that somebody typed, and those that were filled in. */
class BucketFormTest {

    private static final Filling FOUND = new Filling(BucketField.REGION, "eu-central-1", Filling.ASKED);
    private final BucketForm empty = BucketForm.empty(Provider.AMAZON_S3, UUID.randomUUID());

    @Test
    void aFillingSaysWhereItCameFromUntilTheValueChanges() {
        BucketForm filled = into(empty, FOUND);
        assertThat(filled.value(BucketField.REGION)).isEqualTo("eu-central-1");
        assertThat(filled.origin(BucketField.REGION)).isEqualTo("Found by asking the bucket");

        assertThat(filled.with(BucketField.REGION, " eu-central-1 ").origin(BucketField.REGION))
                .isEqualTo(Filling.ASKED);
        assertThat(filled.with(BucketField.REGION, "eu-west-1").origin(BucketField.REGION))
                .isEmpty();
        assertThat(filled.with(BucketField.REGION, "").origins()).isEmpty();
    }

    @Test
    void whatSomebodyTypedStays() {
        BucketForm typed = empty.with(BucketField.REGION, "eu-west-1");
        assertThat(into(typed, FOUND)).isEqualTo(typed);
    }

    @Test
    void whatSomebodyChoseAsAFixStays() {
        BucketForm fixed = into(empty, new Filling(BucketField.REGION, "eu-west-1", Filling.SUGGESTED));
        assertThat(into(fixed, FOUND)).isEqualTo(fixed);
    }

    @Test
    void aBetterFillingReplacesAnother() {
        BucketForm usual = into(empty, new Filling(BucketField.REGION, "us-east-1", Filling.USUAL));
        assertThat(into(usual, FOUND).value(BucketField.REGION)).isEqualTo("eu-central-1");
    }

    @Test
    void anotherBucketIsNotWhereThisOneIs() {
        BucketForm filled = into(empty.with(BucketField.BUCKET_NAME, "acme-lake"), FOUND);

        assertThat(filled.typed(BucketField.BUCKET_NAME, "acme-lake")).isEqualTo(filled);
        assertThat(filled.typed(BucketField.PREFIX, "raw/").value(BucketField.REGION))
                .isEqualTo("eu-central-1");
        assertThat(filled.typed(BucketField.BUCKET_NAME, "acme-pond").values())
                .isEqualTo(Map.of(BucketField.BUCKET_NAME, "acme-pond"));
        assertThat(filled.with(Provider.S3_COMPATIBLE).value(BucketField.REGION))
                .isEmpty();
        assertThat(filled.with(Provider.AMAZON_S3)).isEqualTo(filled);
    }

    @Test
    void anEndpointThatLacksItsSchemeIsCompletedAndNotReplaced() {
        Filling found = new Filling(BucketField.ENDPOINT, "http://s3.example.com:9000", Filling.SCHEME_ASKED);
        BucketForm form = empty.with(BucketField.ENDPOINT, "S3.example.com:9000/");
        assertThat(into(form, found).value(BucketField.ENDPOINT)).isEqualTo("http://s3.example.com:9000");

        for (String typed : List.of("https://s3.example.com:9000", "s3.example.com", "not an address")) {
            BucketForm other = empty.with(BucketField.ENDPOINT, typed);
            assertThat(into(other, found)).isEqualTo(other);
        }
    }

    @Test
    void aFillingIsSomethingFromSomewhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Filling(BucketField.REGION, " ", Filling.ASKED));
        assertThatIllegalArgumentException().isThrownBy(() -> new Filling(BucketField.REGION, "eu", ""));
    }

    @Test
    void noKeyIsEverAFilling() {
        Filling key = new Filling(BucketField.SECRET_ACCESS_KEY, "geheim", Filling.ASKED);
        assertThatIllegalArgumentException().isThrownBy(() -> into(empty, key));
    }

    private static BucketForm into(BucketForm form, Filling filling) {
        return Fillings.into(form, List.of(filling));
    }
}

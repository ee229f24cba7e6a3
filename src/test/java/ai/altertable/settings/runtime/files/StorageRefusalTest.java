package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.bucket.contents.FolderPage;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import ai.altertable.settings.testing.RawServer;
import ai.altertable.settings.testing.Right;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is said when the storage does not answer what it was asked. */
class StorageRefusalTest extends InspectionTest {

    private static final Inquiry.Browse BROWSE = new Inquiry.Browse("", "");

    @Test
    void everyRefusalIsASentence() {
        store.allow("no-list", SECRET, EnumSet.of(Right.READ));

        assertThat(refusal(store.endpoint(), "no-list")).isEqualTo("The key may not list objects in acme-lake.");
        assertThat(refusal(store.endpoint(), "unknown-key")).isNotBlank();
        assertThat(refusal(store.endpoint(), "no\nkey")).contains("key");
        assertThat(refusal("http://127.0.0.1:1", KEY)).isNotBlank();
    }

    @Test
    void whatTheServerSaysIsNeverEchoed() {
        try (FaultyServer server = FaultyServer.answering(
                _ -> Reply.error(500, "InternalError", "<Message>a secret of the server</Message>"))) {
            assertThat(refusal(server.endpoint(), KEY)).doesNotContain("secret").isNotBlank();
        }
        try (FaultyServer server = FaultyServer.answering(_ -> Reply.xml(200, "<ListAllMyBucketsResult/>"))) {
            assertThat(refusal(server.endpoint(), KEY))
                    .isEqualTo("The server answered with something else than the objects of the bucket.");
        }
    }

    @Test
    void aServerThatDribblesIsLeft() {
        try (RawServer server = RawServer.dribbling(200)) {
            assertThat(reason(inspect(job(server.endpoint(), KEY, "", Duration.ofSeconds(2)), BROWSE)))
                    .isEqualTo("The storage took too long to answer. Try again.");
        }
    }

    @Test
    void anAddressThatMayNotBeReachedIsNot() {
        try (FaultyServer server = FaultyServer.answering(_ -> Reply.xml(200, ""))) {
            var allowed = job(server.endpoint(), KEY, "", Duration.ofSeconds(20));
            var nowhere = new ai.altertable.settings.runtime.ProbeJob(
                    allowed.profile(), allowed.key(), allowed.settings(), (_, _) -> false, allowed.deadline());

            assertThat(reason(inspect(nowhere, BROWSE))).isNotBlank();
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void aFileThatMayNotBeReadIsCountedAllTheSame() {
        put("raw/a.csv", "id\n1\n");
        store.allow("no-read", SECRET, EnumSet.of(Right.LIST));
        var inquiry = new Inquiry.MatchFiles("raw/", FileFormat.CSV);

        FileMatch match =
                found(inquiry, inspect(job(store.endpoint(), "no-read", "", Duration.ofSeconds(60)), inquiry));

        assertThat(match.files()).isEqualTo(1);
        assertThat(sentences(match.remarks()))
                .containsExactly("a.csv could not be read. The key may not read objects in acme-lake.");
    }

    @Test
    void aServerThatKnowsNoRangesIsReadAllTheSame() {
        try (FaultyServer server = FaultyServer.answering(request -> request.lists()
                ? Reply.xml(
                        200,
                        "<ListBucketResult><Name>acme-lake</Name><KeyCount>1</KeyCount><Contents><Key>a.duckdb</Key>"
                                + "<Size>20</Size></Contents></ListBucketResult>")
                : new Reply(200, java.util.Map.of(), "12345678DUCK--------"))) {
            var inquiry = new Inquiry.FindFile("a.duckdb");

            assertThat(found(inquiry, inspect(job(server.endpoint(), KEY, "", Duration.ofSeconds(60)), inquiry))
                            .remarks())
                    .isEmpty();
        }
    }

    @Test
    void whatAServerListsOutsideThePrefixIsNotOurs() {
        try (FaultyServer server = FaultyServer.answering(_ -> Reply.xml(
                200,
                "<ListBucketResult><Name>acme-lake</Name><KeyCount>3</KeyCount><Contents><Key>secret/a.csv</Key>"
                        + "<Size>20</Size></Contents><Contents><Key>raw/b.csv</Key><Size>20</Size></Contents>"
                        + "<CommonPrefixes><Prefix>secret/x/</Prefix></CommonPrefixes></ListBucketResult>"))) {
            FolderPage page =
                    found(BROWSE, inspect(job(server.endpoint(), KEY, "raw", Duration.ofSeconds(60)), BROWSE));

            assertThat(page.files()).extracting(FolderPage.File::path).containsExactly("b.csv");
            assertThat(page.folders()).isEmpty();
        }
    }

    @Test
    void aLongFolderComesPageByPage() {
        for (int i = 0; i < 250; i++) {
            put("raw/%03d.csv".formatted(i), "x");
        }
        Set<String> seen = new HashSet<>();
        String page = "";
        int pages = 0;
        do {
            FolderPage next = askBelow("raw", new Inquiry.Browse("", page));
            assertThat(next.files()).hasSizeLessThanOrEqualTo(100);
            next.files().forEach(file -> assertThat(seen.add(file.path())).isTrue());
            page = next.nextPage();
            pages++;
        } while (!page.isEmpty());

        assertThat(seen).hasSize(250).contains("000.csv", "249.csv");
        assertThat(pages).isEqualTo(3);
    }

    private static String refusal(String endpoint, String key) {
        return reason(inspect(job(endpoint, key, "", Duration.ofSeconds(60)), BROWSE));
    }
}

package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.bucket.contents.IcebergTables;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A bucket without end: each page of its listing says that there is another. */
class CountingTest extends InspectionTest {

    @Test
    void countingStopsAtABoundAndSaysThatThereIsMore() {
        try (FaultyServer endless = FaultyServer.answering(request -> request.lists() ? page() : rows())) {
            FileMatch match = ask(endless, new Inquiry.MatchFiles("", FileFormat.CSV));

            assertThat(match.more()).isTrue();
            assertThat(match.files()).isEqualTo(10_000);
            assertThat(match.bytes()).isEqualTo(120_000);
            assertThat(columns(match.columns())).containsExactly("id bigint", "name varchar");
            assertThat(sentences(match.remarks()))
                    .containsExactly("Counting stopped at 10,000 objects; there are more.");
            assertThat(endless.requests()).hasSize(11);
        }
    }

    @Test
    void aPatternThatMatchesNoneOfThemSaysHowFarItLooked() {
        try (FaultyServer endless = FaultyServer.answering(_ -> page())) {
            FileMatch match = ask(endless, new Inquiry.MatchFiles("**.json", FileFormat.JSON));

            assertThat(sentences(match.remarks()))
                    .containsExactly(
                            "Nothing matches this path. Only the first 10,000 objects were looked at: begin the"
                                    + " pattern more narrowly.");
        }
    }

    @Test
    void aSearchForTablesAmongEndlessFoldersStops() {
        try (FaultyServer endless = FaultyServer.answering(request -> folders(request.query()))) {
            IcebergTables tables = ask(endless, new Inquiry.FindIcebergTables(""));

            assertThat(tables.paths()).isEmpty();
            assertThat(tables.more()).isTrue();
            assertThat(endless.requests()).hasSizeLessThanOrEqualTo(300);
        }
    }

    private static <F extends ai.altertable.settings.bucket.contents.Finding> F ask(
            FaultyServer server, Inquiry<F> inquiry) {
        return found(inquiry, inspect(job(server.endpoint(), KEY, "", Duration.ofSeconds(120)), inquiry));
    }

    private static Reply rows() {
        return new Reply(200, java.util.Map.of("Content-Range", "bytes 0-11/12"), "id,name\n1,A\n");
    }

    private static Reply page() {
        StringBuilder list = new StringBuilder("<ListBucketResult><Name>acme-lake</Name><KeyCount>1000</KeyCount>"
                + "<IsTruncated>true</IsTruncated><NextContinuationToken>on</NextContinuationToken>");
        for (int i = 0; i < 1000; i++) {
            list.append("<Contents><Key>part-").append(i).append(".csv</Key><Size>12</Size></Contents>");
        }
        return Reply.xml(200, list.append("</ListBucketResult>").toString());
    }

    private static Reply folders(String query) {
        String prefix = java.net.URLDecoder.decode(
                query.replaceAll("^(?:.*&)?prefix=([^&]*).*$", "$1"), java.nio.charset.StandardCharsets.UTF_8);
        StringBuilder list = new StringBuilder(
                "<ListBucketResult><Name>acme-lake</Name><KeyCount>2</KeyCount><IsTruncated>false</IsTruncated>");
        for (int i = 0; i < 2; i++) {
            list.append("<CommonPrefixes><Prefix>").append(prefix).append(i).append("/</Prefix></CommonPrefixes>");
        }
        return Reply.xml(200, list.append("</ListBucketResult>").toString());
    }
}

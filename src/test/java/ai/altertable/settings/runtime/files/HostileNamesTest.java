package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import ai.altertable.settings.bucket.contents.Finding;
import ai.altertable.settings.bucket.contents.FolderPage;
import ai.altertable.settings.bucket.contents.Inquiry;
import ai.altertable.settings.runtime.protocol.Answer;
import ai.altertable.settings.runtime.protocol.Wire;
import ai.altertable.settings.testing.FaultyServer;
import ai.altertable.settings.testing.FaultyServer.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names of objects that were chosen to do harm: a server whose only content they are. */
class HostileNamesTest extends InspectionTest {

    private static final List<String> NAMES = List.of(
            "../../etc/passwd.csv",
            "line\nbreak.csv",
            "bell\u0007.csv",
            "\u202Egnp.csv",
            "<script>alert(1)</script>.csv",
            "a".repeat(1000) + ".csv",
            "{}[]*?.csv",
            "%2e%2e%2f.csv",
            "emoji \uD83E\uDD86.csv");

    @Test
    void namesComeBackToTheLetterAndAreShownSafely() {
        FolderPage page = ask(NAMES, new Inquiry.Browse("", ""));

        assertThat(page.files()).extracting(FolderPage.File::path).containsExactlyElementsOf(NAMES);
        assertThat(page.files())
                .extracting(FolderPage.File::label)
                .contains(
                        "passwd.csv",
                        "line\\u000Abreak.csv",
                        "bell\\u0007.csv",
                        "\\u202Egnp.csv",
                        "script>.csv",
                        "emoji \uD83E\uDD86.csv")
                .allSatisfy(label -> assertThat(label).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void aNameIsNeverAPathOfThisMachineNorAPattern() {
        put("raw/a.csv", "id\n1\n");

        assertThat(match("raw/../raw/a.csv", FileFormat.CSV).files()).isZero();
        assertThat(match("raw/%61.csv", FileFormat.CSV).files()).isZero();
        assertThat(match("file:///etc/passwd", FileFormat.CSV).files()).isZero();
    }

    @Test
    void sentencesQuoteNamesSafely() {
        FileMatch match = ask(List.of("x\u202Ey\n.csv"), new Inquiry.MatchFiles("", FileFormat.CSV));

        assertThat(match.sample()).isEqualTo("x\\u202Ey\\u000A.csv");
        assertThat(sentences(match.remarks()))
                .singleElement()
                .asString()
                .startsWith("x\\u202Ey\\u000A.csv could not be read.");
    }

    /** One line of an answer may have a mebibyte. */
    @Test
    void aPageOfTheLongestNamesFitsIntoAnAnswer() {
        List<String> long1024 = IntStream.range(0, 100)
                .mapToObj(i -> "%03d".formatted(i) + "\u0001".repeat(1021))
                .toList();

        FolderPage page = ask(long1024, new Inquiry.Browse("", ""));

        assertThat(page.files()).hasSize(100);
        assertThat(Wire.line(new Answer.Inspected(page)).length).isLessThan(1 << 20);
    }

    private static <F extends Finding> F ask(List<String> names, Inquiry<F> inquiry) {
        try (FaultyServer server = FaultyServer.answering(
                request -> request.lists() ? list(names) : Reply.error(403, "AccessDenied", ""))) {
            return found(inquiry, inspect(job(server.endpoint(), KEY, "", Duration.ofSeconds(60)), inquiry));
        }
    }

    private static Reply list(List<String> names) {
        String contents = names.stream()
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8))
                .map(name -> "<Contents><Key>" + name + "</Key><Size>12</Size></Contents>")
                .collect(Collectors.joining());
        return Reply.xml(
                200,
                "<ListBucketResult><Name>acme-lake</Name><KeyCount>1</KeyCount><IsTruncated>false</IsTruncated>"
                        + "<EncodingType>url</EncodingType>" + contents + "</ListBucketResult>");
    }
}

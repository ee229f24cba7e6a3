package ai.altertable.settings.runtime.files;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.contents.FileFormat;
import ai.altertable.settings.bucket.contents.FileMatch;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonInspectionTest extends InspectionTest {

    @Test
    void linesAreMergedIntoOneSetOfColumns() {
        FileMatch match = json("""
                {"id": 1, "name": "Ada", "at": "2026-11-01T10:00:00Z", "price": 1}
                {"id": 2, "tags": ["a", "b"], "home": {"city": "Paris", "zip": 75001}, "price": 1.5}
                {"id": null, "odd": {"a": 1}, "number": "42"}
                {"odd": 1, "points": [[1, 2], [3]], "none": null}
                """);

        assertThat(columns(match.columns()))
                .containsExactly(
                        "id bigint",
                        "name varchar",
                        "at timestamp with time zone",
                        "price double",
                        "tags varchar[]",
                        "home struct(city varchar, zip bigint)",
                        "odd json",
                        "number varchar",
                        "points bigint[][]",
                        "none varchar");
        assertThat(match.remarks()).isEmpty();
    }

    @Test
    void anArrayOfObjectsAndObjectsOverSeveralLinesAreRead() {
        assertThat(columns(json("[{\"a\": 1},\n {\"b\": true}]").columns())).containsExactly("a bigint", "b boolean");
        assertThat(columns(json("{\n \"a\": 1\n}\n{\n \"a\": 2\n}").columns())).containsExactly("a bigint");
    }

    @Test
    void whatIsNoTableIsASentence() {
        assertThat(problem("[]")).isEqualTo("The array is empty, so there are no columns to see.");
        assertThat(problem("  \n")).isEqualTo("The file has no text in it.");
        assertThat(problem("id,name\n1,Ada\n"))
                .isEqualTo("This is no JSON: it begins neither with an object nor with an array.");
        assertThat(problem("[1, 2]"))
                .isEqualTo("There are values besides objects at the top: rows are made of objects.");
        assertThat(problem("{\"a\": 1, \"b\"")).isEqualTo("It is cut off, or is no JSON, behind object 0.");
    }

    @Test
    void aFileThatBreaksOffShowsTheColumnsBeforeThat() {
        FileMatch match = json("{\"a\": 1}\n{\"a\": 2}\n{\"a\": 3, \"b");

        assertThat(columns(match.columns())).containsExactly("a bigint");
        assertThat(sentences(match.remarks())).containsExactly("It is cut off, or is no JSON, behind object 2.");
    }

    @Test
    void onlyTheStartOfALongFileIsRead() {
        assertThat(json("{\"a\": \"é€\"}\n".repeat(60_000)).remarks()).isEmpty();
        assertThat(problem("{\"a\": \"" + "x".repeat(400_000) + "\"}"))
                .isEqualTo("Its first object is broken, or longer than 256 KiB.");
    }

    @Test
    void whatIsNestedWithoutEndIsShownAsJson() {
        String deep = "{\"a\":".repeat(200) + "1" + "}".repeat(200);
        assertThat(columns(json(deep).columns())).singleElement().asString().contains("json");
        assertThat(problem("[".repeat(20_000))).isNotBlank();
    }

    @Test
    void compressedLinesAreRead() throws Exception {
        put("raw/a.jsonl.gz", CsvInspectionTest.gzip("{\"a\": 1}\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(columns(match("raw/a.jsonl.gz", FileFormat.JSON).columns())).containsExactly("a bigint");
    }

    @Test
    void manyColumnsAreCountedAndTheFirstOnesShown() {
        StringBuilder wide = new StringBuilder("{\"c\": 1");
        for (int i = 0; i < 400; i++) {
            wide.append(", \"c").append(i).append("\": 1");
        }
        FileMatch match = json(wide.append("}").toString());

        assertThat(match.columns().total()).isEqualTo(401);
        assertThat(match.columns().first()).hasSize(200);
    }

    private String problem(String text) {
        FileMatch match = json(text);
        assertThat(match.columns().total()).isZero();
        assertThat(match.remarks()).hasSize(1);
        return match.remarks().getFirst().sentence();
    }

    private FileMatch json(String text) {
        put("raw/a.json", text);
        return match("raw/a.json", FileFormat.JSON);
    }
}

package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Columns;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.runtime.StorageException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Finds columns in the start of a JSON file: one object after the other, or an array of them. */
final class JsonSample {

    private static final int MOST_OBJECTS = 500;
    private static final JsonFactory JSON = new JsonFactory();

    private JsonSample() {}

    static Sample of(FileStart start) throws StorageException {
        String text = TextStart.of(start);
        JsonShape rows = new JsonShape();
        int objects = 0;
        String trouble = "";
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            while (token == JsonToken.START_OBJECT && objects < MOST_OBJECTS) {
                // An object that is cut off must not count, so it is read aside first.
                JsonShape row = new JsonShape();
                row.read(parser, 0);
                rows.merge(row);
                objects++;
                token = parser.nextToken();
            }
            if (token != null && token != JsonToken.START_OBJECT && token != JsonToken.END_ARRAY) {
                trouble = "There are values besides objects at the top: rows are made of objects.";
            }
        } catch (JacksonException _) {
            trouble = start.whole() ? "It is cut off, or is no JSON, behind object " + objects + "." : "";
        }
        if (objects == 0) {
            return Sample.problem(problem(start, text, trouble));
        }
        return Sample.of(Columns.of(rows.columns()), trouble.isEmpty() ? List.of() : List.of(Remark.warning(trouble)));
    }

    private static String problem(FileStart start, String text, String trouble) {
        String begin = text.stripLeading();
        if (begin.isEmpty()) {
            return "The file has no text in it.";
        }
        if (begin.charAt(0) != '{' && begin.charAt(0) != '[') {
            return "This is no JSON: it begins neither with an object nor with an array.";
        }
        if (begin.charAt(0) == '[' && begin.substring(1).stripLeading().startsWith("]")) {
            return "The array is empty, so there are no columns to see.";
        }
        if (!trouble.isEmpty()) {
            return trouble;
        }
        return "Its first object is broken, or longer than " + start.bytes().length / 1024 + " KiB.";
    }
}

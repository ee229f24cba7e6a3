package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.SafeText;
import ai.altertable.settings.runtime.StorageException;
import java.nio.charset.StandardCharsets;
import org.apache.iceberg.TableMetadata;
import org.apache.iceberg.TableMetadataParser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads a metadata file, for which Iceberg's own parser has the last word. */
final class MetadataJson {

    /** Iceberg's parser builds a tree in memory several times as large as the file; a runtime has little of it. */
    static final int LARGEST = 16 * 1024 * 1024;

    /** The newest that Iceberg's parser knows. */
    private static final int NEWEST_FORMAT = 3;

    private static final JsonFactory JSON = new JsonFactory();

    private MetadataJson() {}

    static TableMetadata read(Lake lake, MetadataFile file) throws StorageException {
        String name = SafeText.of(file.name());
        if (file.object().bytes() > LARGEST) {
            throw new StorageException(tooLarge(name));
        }
        byte[] bytes = lake.source().read(file.object().key(), 0, LARGEST);
        if (Magic.GZIP.begins(bytes)) {
            Inflated inflated = Inflated.of(bytes, LARGEST);
            if (!inflated.whole()) {
                throw new StorageException(
                        inflated.bytes().length < LARGEST
                                ? "The metadata file " + name + " is cut off."
                                : tooLarge(name));
            }
            bytes = inflated.bytes();
        }
        check(bytes, name);
        try {
            return TableMetadataParser.fromJson(file.object().key(), new String(bytes, StandardCharsets.UTF_8));
        } catch (RuntimeException _) {
            // Its message quotes the file.
            throw new StorageException(
                    "The metadata file " + name + " is JSON, and does not describe an Iceberg table.");
        }
    }

    /** Tells apart what to Iceberg's parser is all the same. */
    private static void check(byte[] bytes, String name) throws StorageException {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                boolean top = parser.streamReadContext().getParent() != null
                        && parser.streamReadContext().getParent().inRoot();
                if (top && token == JsonToken.VALUE_NUMBER_INT && "format-version".equals(parser.currentName())) {
                    formatKnown(parser.getValueAsInt(Integer.MAX_VALUE), name);
                }
                token = parser.nextToken();
            }
        } catch (UnexpectedEndOfInputException _) {
            throw new StorageException("The metadata file " + name + " is cut off.");
        } catch (JacksonException _) {
            throw new StorageException("The metadata file " + name + " is no JSON.");
        }
    }

    private static void formatKnown(int version, String name) throws StorageException {
        if (version > NEWEST_FORMAT) {
            throw new StorageException("The metadata file " + name + " is of format version " + version
                    + ", which is newer than what can be read here: at most " + NEWEST_FORMAT + ".");
        }
    }

    private static String tooLarge(String name) {
        return "The metadata file " + name + " has more than " + LARGEST / 1024 / 1024
                + " MiB, which is more than is read here. Expire snapshots that are no longer needed.";
    }
}

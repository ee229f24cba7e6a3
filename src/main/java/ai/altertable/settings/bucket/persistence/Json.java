package ai.altertable.settings.bucket.persistence;

import ai.altertable.settings.bucket.BucketField;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How profiles, reports and drafts become text in a column. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** A credential's plain values. */
    static Map<BucketField, String> readPlain(String json) {
        return MAPPER.readValue(json, new TypeReference<Map<BucketField, String>>() {});
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}

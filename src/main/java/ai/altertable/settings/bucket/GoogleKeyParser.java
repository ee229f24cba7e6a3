package ai.altertable.settings.bucket;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Reads a few values of a JSON file and walks past all others, the private key first of all, without copying them. */
final class GoogleKeyParser {

    /** Without a memory of names it has seen: in what was pasted, anything may stand where a name should be. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private static final Set<String> READ = Set.of("type", "client_email", "project_id");
    private static final Set<String> NEEDED = Set.of("private_key", "private_key_id", "client_email", "project_id");
    private static final int MAX_VALUE = 254;

    private GoogleKeyParser() {}

    static @Nullable GoogleKeyFile parse(char[] text) {
        Map<String, String> values = new HashMap<>();
        Set<String> names = new HashSet<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text, 0, text.length)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                names.add(name);
                if (value == JsonToken.VALUE_STRING && READ.contains(name)) {
                    values.put(name, parser.getString());
                }
                parser.skipChildren();
            }
            return parser.currentToken() == JsonToken.END_OBJECT ? file(values, names) : null;
        } catch (JacksonException _) {
            // Its message quotes the text.
            return null;
        }
    }

    private static GoogleKeyFile file(Map<String, String> values, Set<String> names) {
        GoogleKeyFile.Kind kind = kind(values.getOrDefault("type", ""), names);
        return new GoogleKeyFile(
                kind,
                kind == GoogleKeyFile.Kind.SERVICE_ACCOUNT && names.containsAll(NEEDED),
                shown(values, "client_email"),
                shown(values, "project_id"));
    }

    private static GoogleKeyFile.Kind kind(String type, Set<String> names) {
        return switch (type) {
            case "service_account" -> GoogleKeyFile.Kind.SERVICE_ACCOUNT;
            case "authorized_user" -> GoogleKeyFile.Kind.AUTHORIZED_USER;
            case "external_account", "external_account_authorized_user", "impersonated_service_account" ->
                GoogleKeyFile.Kind.EXTERNAL_ACCOUNT;
            default ->
                names.contains("installed") || names.contains("web")
                        ? GoogleKeyFile.Kind.OAUTH_CLIENT
                        : GoogleKeyFile.Kind.OTHER;
        };
    }

    /** Only what an address or an id can be; anything else that stands in its place is kept to itself. */
    private static String shown(Map<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        return value.length() <= MAX_VALUE && value.matches("[A-Za-z0-9@.:_-]*") ? value : "";
    }
}

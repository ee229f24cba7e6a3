package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.BucketQuery;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.Provider;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A query in the address of Manage: {@code ?q=lake&provider=s3&status=failing&environment=staging&sort=-name}. */
final class BucketQueryUrl {

    private BucketQueryUrl() {}

    static QueryParameters write(BucketQuery query) {
        Map<String, List<String>> parameters = new HashMap<>();
        put(parameters, "q", query.search());
        put(
                parameters,
                "provider",
                query.provider() == null ? "" : query.provider().code());
        put(parameters, "status", query.status() == null ? "" : code(query.status()));
        put(parameters, "environment", query.environment() == null ? "" : query.environment());
        if (query.sort() != BucketQuery.ALL.sort() || query.descending()) {
            put(parameters, "sort", (query.descending() ? "-" : "") + code(query.sort()));
        }
        return new QueryParameters(parameters);
    }

    /** What is not understood is left out: addresses are typed and shortened by hand. */
    static BucketQuery read(QueryParameters parameters) {
        String sort = parameters.getSingleParameter("sort").orElse("");
        boolean descending = sort.startsWith("-");
        BucketQuery.Sort key = constant(BucketQuery.Sort::valueOf, descending ? sort.substring(1) : sort);
        return new BucketQuery(
                parameters.getSingleParameter("q").orElse(""),
                parameters
                        .getSingleParameter("provider")
                        .flatMap(code -> Optional.ofNullable(lenient(Provider::ofCode, code)))
                        .orElse(null),
                constant(
                        BucketStatus::valueOf,
                        parameters.getSingleParameter("status").orElse("")),
                parameters
                        .getSingleParameter("environment")
                        .filter(slug -> !slug.isBlank())
                        .orElse(null),
                key == null ? BucketQuery.ALL.sort() : key,
                key != null && descending);
    }

    private static void put(Map<String, List<String>> parameters, String name, String value) {
        if (!value.isBlank()) {
            parameters.put(name, List.of(value.strip()));
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <T> @Nullable T constant(Function<String, T> valueOf, String code) {
        return lenient(valueOf, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static <T> @Nullable T lenient(Function<String, T> read, String text) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}

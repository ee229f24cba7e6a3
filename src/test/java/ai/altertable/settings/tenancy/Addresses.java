package ai.altertable.settings.tenancy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every screen there is, with every id and slug its address can carry; {@link RouteTenancyTest} looks for more. */
final class Addresses {

    /** Screens that show the viewer's own organization, whatever the address says. */
    static final List<String> WITHOUT_IDS = List.of("", "settings", "settings/environments", "login");

    /** Screens for nobody yet. */
    static final List<String> OPEN = List.of("login");

    static final Map<String, Function<Known, Stream<String>>> WITH_IDS = Map.of(
            "settings/buckets",
            it -> Stream.of(
                    "?environment=" + it.environmentSlug(),
                    "?q=" + it.slug(),
                    "?draft=" + it.draft().id()),
            "settings/buckets/:slug",
            it -> Stream.of("", "?draft=" + it.draft().id()),
            "settings/buckets/:slug/edit",
            it -> Stream.of("", "?draft=" + it.edit().id()),
            "settings/buckets/new",
            Addresses::drafts,
            "settings/buckets/new/credentials",
            Addresses::drafts,
            "settings/buckets/new/region",
            Addresses::drafts,
            "settings/buckets/new/test",
            Addresses::drafts);

    /** Those that manage: an admin's alone. */
    static final List<String> MANAGING = List.of(
            "settings/buckets/:slug/edit",
            "settings/buckets/new",
            "settings/buckets/new/credentials",
            "settings/buckets/new/region",
            "settings/buckets/new/test");

    private Addresses() {}

    /** The addresses of the screen that name these things; the built-in bucket's beside the other's. */
    static List<String> of(String template, Known it) {
        return WITH_IDS.get(template)
                .apply(it)
                .flatMap(query ->
                        Stream.of(it.slug(), it.builtIn().slug()).map(slug -> template.replace(":slug", slug) + query))
                .distinct()
                .collect(Collectors.toList());
    }

    static boolean namesDraftOnly(String template) {
        return !template.contains(":slug") && !template.equals("settings/buckets");
    }

    private static Stream<String> drafts(Known it) {
        return Stream.of(it.draft().id(), it.edit().id(), it.rotation().id())
                .map(UUID::toString)
                .map(id -> "?draft=" + id);
    }
}

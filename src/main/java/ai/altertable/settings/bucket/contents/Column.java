package ai.altertable.settings.bucket.contents;

/**
 * A column of a table.
 *
 * @param name made safe to show
 * @param type as in SQL, nested types included: {@code decimal(10, 2)}, {@code timestamp(6) with time zone},
 *     {@code struct(city varchar, zip varchar)[]}
 * @param required whether it never is null
 */
public record Column(String name, String type, boolean required) {

    private static final int MAX_NAME = 120;
    private static final int MAX_TYPE = 300;

    public Column {
        name = SafeText.of(name, MAX_NAME);
        type = SafeText.of(type, MAX_TYPE);
    }
}

package ai.altertable.settings.bucket.contents;

import java.util.List;

/**
 * The columns of a table.
 *
 * @param first all of them, or the first {@value #MOST}
 * @param total how many there are
 */
public record Columns(List<Column> first, int total) {

    /** Nobody reads more, and the answer stays short. */
    public static final int MOST = 200;

    public static final Columns NONE = new Columns(List.of(), 0);

    public Columns {
        first = first.stream().limit(MOST).toList();
    }

    public static Columns of(List<Column> all) {
        return new Columns(all, all.size());
    }
}

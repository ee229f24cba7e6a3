package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Columns;
import ai.altertable.settings.bucket.contents.Remark;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one file shows of a table.
 *
 * @param file its name, safe to show, or empty when no file was looked into
 */
record Sample(String file, Columns columns, List<Remark> remarks) {

    static final Sample NONE = new Sample("", Columns.NONE, List.of());

    static Sample of(Columns columns, List<Remark> remarks) {
        return new Sample("", columns, remarks);
    }

    static Sample problem(String sentence) {
        return of(Columns.NONE, List.of(Remark.problem(sentence)));
    }

    Sample and(Remark remark) {
        return new Sample(
                file,
                columns,
                Stream.concat(remarks.stream(), Stream.of(remark)).toList());
    }

    Sample from(String name) {
        return new Sample(name, columns, remarks);
    }
}

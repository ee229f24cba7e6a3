package ai.altertable.settings.runtime.files;

import ai.altertable.settings.bucket.contents.Column;
import ai.altertable.settings.bucket.contents.Columns;
import ai.altertable.settings.bucket.contents.Remark;
import ai.altertable.settings.runtime.StorageException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Finds delimiter, header and types in the start of delimited text. */
final class CsvSample {

    private CsvSample() {}

    static Sample of(FileStart start) throws StorageException {
        String text = TextStart.of(start);
        Delimiter delimiter = Delimiter.of(text, start.whole());
        CsvRecords csv = CsvRecords.read(text, delimiter.character(), start.whole());
        if (csv.records().isEmpty()) {
            return Sample.problem(
                    csv.unclosedQuote()
                            ? "A quotation mark is opened and never closed."
                            : start.whole()
                                    ? "The file has no lines with text."
                                    : "The first line is longer than 64 KiB, so this is hardly CSV.");
        }
        List<ValueType> body = types(csv, 1);
        boolean header = header(csv);
        List<String> names = header ? csv.records().getFirst() : List.of();
        List<ValueType> types = header ? body : types(csv, 0);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < csv.width(); i++) {
            String name = i < names.size() && !names.get(i).isBlank() ? names.get(i) : "column" + i;
            columns.add(new Column(name, types.get(i).sql(), false));
        }
        return Sample.of(Columns.of(columns), remarks(csv, delimiter, header));
    }

    private static List<Remark> remarks(CsvRecords csv, Delimiter delimiter, boolean header) {
        List<Remark> remarks = new ArrayList<>();
        if (!header) {
            remarks.add(Remark.warning("The first line looks like data, not like names: without a header, columns are"
                    + " called column0, column1, and so on."));
        }
        if (delimiter != Delimiter.COMMA) {
            remarks.add(Remark.note("The values are separated by " + delimiter.plural() + "."));
        }
        int uneven = csv.firstUneven();
        if (uneven > 0) {
            remarks.add(Remark.warning("Record %,d has %,d values, the first has %,d."
                    .formatted(uneven, csv.records().get(uneven - 1).size(), csv.width())));
        }
        return remarks;
    }

    private static List<ValueType> types(CsvRecords csv, int from) {
        List<ValueType> types = new ArrayList<>();
        for (int column = 0; column < csv.width(); column++) {
            ValueType type = ValueType.UNKNOWN;
            for (List<String> record : csv.records().subList(from, csv.records().size())) {
                if (column < record.size()) {
                    type = type.or(ValueType.of(record.get(column)));
                }
            }
            types.add(type);
        }
        return types;
    }

    /** Names differ from each other, and are no numbers or dates; one or the other may be missing. */
    private static boolean header(CsvRecords csv) {
        List<String> first = csv.records().getFirst();
        for (int i = 0; i < first.size(); i++) {
            ValueType type = ValueType.of(first.get(i).strip());
            boolean missing = first.size() > 1 && first.get(i).isBlank();
            boolean named = type == ValueType.VARCHAR || missing;
            if (!named) {
                return false;
            }
        }
        return first.stream().anyMatch(name -> !name.isBlank()) && new HashSet<>(first).size() == first.size();
    }
}

package ai.altertable.settings.runtime.files;

import java.util.ArrayList;
import java.util.List;

/**
 * The first records of delimited text, as RFC 4180 has them: a field in quotation marks may contain anything, and a
 * quotation mark in it is doubled.
 *
 * @param unclosedQuote whether the text ended inside quotation marks
 */
record CsvRecords(List<List<String>> records, boolean unclosedQuote) {

    private static final int MOST = 500;
    private static final int MOST_FIELDS = 10_000;

    /** @param whole whether the text is all there is; otherwise its last record is cut off, and not taken */
    static CsvRecords read(String text, char delimiter, boolean whole) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int i = 0;
        while (i < text.length() && records.size() < MOST && record.size() < MOST_FIELDS) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && field.isEmpty()) {
                quoted = true;
            } else if (c == delimiter) {
                record.add(take(field));
            } else if (c == '\n') {
                record.add(take(field));
                keep(record, records);
                record = new ArrayList<>();
            } else if (c != '\r') {
                field.append(c);
            }
            i++;
        }
        if (whole && !quoted && (!record.isEmpty() || !field.isEmpty())) {
            record.add(take(field));
            keep(record, records);
        }
        return new CsvRecords(records, quoted);
    }

    private static void keep(List<String> record, List<List<String>> records) {
        if (record.size() > 1 || !record.getFirst().isEmpty()) {
            records.add(record);
        }
    }

    private static String take(StringBuilder field) {
        String text = field.toString();
        field.setLength(0);
        return text;
    }

    /** How many fields the first record has. */
    int width() {
        return records.isEmpty() ? 0 : records.getFirst().size();
    }

    /** The number of the first record that has not as many fields as the first, from one on; zero if there is none. */
    int firstUneven() {
        for (int i = 1; i < records.size(); i++) {
            if (records.get(i).size() != width()) {
                return i + 1;
            }
        }
        return 0;
    }
}

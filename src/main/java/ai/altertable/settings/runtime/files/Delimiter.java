package ai.altertable.settings.runtime.files;

/** What stands between the fields of delimited text; the most usual first. */
enum Delimiter {
    COMMA(',', "commas"),
    SEMICOLON(';', "semicolons"),
    TAB('\t', "tabs"),
    BAR('|', "vertical bars");

    private final char character;
    private final String plural;

    Delimiter(char character, String plural) {
        this.character = character;
        this.plural = plural;
    }

    char character() {
        return character;
    }

    String plural() {
        return plural;
    }

    /** The one that cuts the text into even records of the most fields. */
    static Delimiter of(String text, boolean whole) {
        Delimiter best = COMMA;
        double bestScore = 0;
        for (Delimiter candidate : values()) {
            double score = score(CsvRecords.read(text, candidate.character, whole));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(CsvRecords records) {
        int width = records.width();
        if (width < 2) {
            return 0;
        }
        long even = records.records().stream()
                .filter(record -> record.size() == width)
                .count();
        double evenness = (double) even / records.records().size();
        // Evenness first: a sentence with many commas is no record.
        return evenness * evenness * Math.min(width, 50);
    }
}

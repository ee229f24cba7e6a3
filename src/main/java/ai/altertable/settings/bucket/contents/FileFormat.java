package ai.altertable.settings.bucket.contents;

/** What the files of Bucket Tables may be. Names are stored. */
public enum FileFormat {
    PARQUET("Parquet"),
    CSV("CSV"),
    JSON("JSON");

    private final String label;

    FileFormat(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

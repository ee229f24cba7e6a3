package ai.altertable.settings.bucket.ui.wizard.guide;

/** How much a key is to be allowed. */
public enum Access {
    READ_AND_WRITE("Read and write"),
    READ_ONLY("Read only");

    private final String label;

    Access(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}

package ai.altertable.settings.bucket.ui.wizard;

/**
 * What the buttons of a {@link TestStage} say.
 *
 * @param save once the test passed
 * @param saveUntested in spite of a failed test
 */
record StageWords(String save, String saveUntested) {

    static final StageWords CONNECT = new StageWords("Connect bucket", "Connect without a passed test");
    static final StageWords EDIT = new StageWords("Save changes", "Save without a passed test");
}

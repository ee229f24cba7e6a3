package ai.altertable.settings.bucket.ui.wizard;

import ai.altertable.settings.base.ui.Tone;
import ai.altertable.settings.bucket.connection.CheckName;
import ai.altertable.settings.bucket.connection.ConnectionReport;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;

/** One line that says how the test stands; screen readers hear it. */
final class TestProgress extends Paragraph {

    TestProgress() {
        addClassName("test-progress");
        getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        showUntested();
    }

    void showUntested() {
        say("Not tested as it is now.", Tone.NEUTRAL);
    }

    void showDone(int checks) {
        say("Testing… " + checks + " of " + CheckName.values().length + " checks done", Tone.NEUTRAL);
    }

    void showCancelling() {
        say("Stopping, and removing what the test wrote…", Tone.NEUTRAL);
    }

    void show(ConnectionReport report) {
        switch (report.outcome()) {
            case HEALTHY -> say("Test passed in " + took(report) + ".", Tone.HEALTHY);
            case ATTENTION -> say("Test passed in " + took(report) + ", with something to know.", Tone.ATTENTION);
            case READ_ONLY ->
                say(
                        "Test passed: this key can list and read, not write. The bucket is good for Bucket Tables and"
                                + " Iceberg Tables; Altertable catalogs need a key that can write.",
                        Tone.ATTENTION);
            case FAILED -> say("Test failed" + cause(report), Tone.FAILING);
            case CANCELLED -> say("Test cancelled.", Tone.NEUTRAL);
        }
    }

    private void say(String text, Tone tone) {
        setText(text);
        removeClassNames("text-healthy", "text-attention", "text-failing");
        if (tone != Tone.NEUTRAL) {
            addClassName("text-" + tone.className());
        }
    }

    private static String cause(ConnectionReport report) {
        return report.firstFailure()
                .map(check -> check.diagnosis())
                .map(diagnosis -> ": " + diagnosis.cause())
                .orElse(".");
    }

    private static String took(ConnectionReport report) {
        return String.format(Locale.ENGLISH, "%.1f s", report.duration().toMillis() / 1000.0);
    }
}

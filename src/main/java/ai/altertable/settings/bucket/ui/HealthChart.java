package ai.altertable.settings.bucket.ui;

import ai.altertable.settings.bucket.connection.ConnectionReport;
import ai.altertable.settings.bucket.connection.Outcome;
import com.vaadin.flow.component.Html;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * The latency and health of the last tests, oldest at the left: a line for how long they took, and a mark for how each
 * ended whose shape says the same as its colour. Only numbers and words of our own go into the drawing.
 */
final class HealthChart {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 120;
    private static final int LEFT = 52;
    private static final int RIGHT = 12;
    private static final int TOP = 14;
    private static final int BOTTOM = 12;

    private HealthChart() {}

    /** @param newestFirst at least one report */
    static Html of(List<ConnectionReport> newestFirst) {
        List<ConnectionReport> reports = newestFirst.reversed();
        Duration slowest = reports.stream()
                .map(ConnectionReport::duration)
                .max(Duration::compareTo)
                .orElseThrow();
        double most = Math.max(1, slowest.toMillis());
        StringBuilder line = new StringBuilder();
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < reports.size(); i++) {
            ConnectionReport report = reports.get(i);
            double x = LEFT + (WIDTH - LEFT - RIGHT) * (reports.size() == 1 ? 0.5 : (double) i / (reports.size() - 1));
            double y = HEIGHT
                    - BOTTOM
                    - (HEIGHT - TOP - BOTTOM) * report.duration().toMillis() / most;
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            marks.append(mark(report, x, y));
        }
        return new Html(String.format(
                Locale.ROOT,
                """
                <div class="chart"><svg viewBox="0 0 %d %d" role="img" aria-labelledby="chart-title chart-text">
                <title id="chart-title">Latency and health of the last tests</title><desc id="chart-text">%s</desc>
                <g class="chart-scale"><line x1="%d" y1="%d" x2="%d" y2="%d"/><line x1="%d" y1="%d" x2="%d" y2="%d"/>
                <text x="%d" y="%d">%s</text><text x="%d" y="%d">0 ms</text></g>
                <polyline class="chart-line" points="%s"/>%s</svg></div>""",
                WIDTH,
                HEIGHT,
                describe(reports, slowest),
                LEFT,
                TOP,
                WIDTH - RIGHT,
                TOP,
                LEFT,
                HEIGHT - BOTTOM,
                WIDTH - RIGHT,
                HEIGHT - BOTTOM,
                LEFT - 8,
                TOP + 4,
                Durations.shortly(slowest),
                LEFT - 8,
                HEIGHT - BOTTOM + 4,
                line.toString().strip(),
                marks));
    }

    private static String describe(List<ConnectionReport> reports, Duration slowest) {
        long failed = reports.stream()
                .filter(report -> report.outcome() == Outcome.FAILED)
                .count();
        return String.format(
                Locale.ROOT,
                "%d tests, %d of them failed. The slowest took %s. The list below has each of them.",
                reports.size(),
                failed,
                Durations.shortly(slowest));
    }

    private static String mark(ConnectionReport report, double x, double y) {
        String tone = Statuses.tone(report.outcome()).className();
        return switch (report.outcome()) {
            case HEALTHY ->
                String.format(Locale.ROOT, "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", tone, x, y);
            case ATTENTION, READ_ONLY, CANCELLED ->
                String.format(
                        Locale.ROOT,
                        "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"8\" height=\"8\"/>",
                        tone,
                        x - 4,
                        y - 4);
            case FAILED ->
                String.format(Locale.ROOT, "<path class=\"%s\" d=\"M%.1f %.1f l6 10 h-12 z\"/>", tone, x, y - 6);
        };
    }
}

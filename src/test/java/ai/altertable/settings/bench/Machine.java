package ai.altertable.settings.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;

/** What was measured on, without its name. */
final class Machine {

    private static final long GIBIBYTE = 1L << 30;

    private Machine() {}

    static String describe() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %d GiB of memory, %s %s, JDK %s. Load when it began: %.1f.",
                LocalDate.now(),
                system.getAvailableProcessors(),
                Math.round((double) system.getTotalMemorySize() / GIBIBYTE),
                system.getName(),
                system.getArch(),
                System.getProperty("java.version"),
                system.getSystemLoadAverage());
    }
}

package dev.plumbline.summary;

import dev.plumbline.stats.Interval;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How figures are written for people; the same in every locale. */
final class Figures {

    static final String NONE = "-";

    private Figures() {}

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.3f" : "%.2f", value);
    }

    static String interval(@Nullable Interval interval) {
        return interval == null ? NONE : "[" + number(interval.lower()) + ", " + number(interval.upper()) + "]";
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String duration(Duration duration) {
        double millis = duration.toNanos() / 1e6;
        if (millis < 1) {
            return "<1 ms";
        }
        if (millis < 1000) {
            return String.format(Locale.ROOT, "%.0f ms", millis);
        }
        return String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }
}

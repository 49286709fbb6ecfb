package si.plenum.platform.internal;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/**
 * Keeps the finer levels of the log to what is known to say no choice. The web server, the framework and the driver of the
 * database print there what was sent and what is bound to statements: ballots too. Whoever runs the program can switch levels on;
 * of these libraries they then get what is told at {@code INFO} and above, and no more.
 */
@Component
class QuietLibraries extends TurboFilter {

    /** Searched for a marked choice at their finest level in the tests. */
    private static final List<String> SAY_NO_CHOICE =
            List.of("si.plenum", "org.jooq", "org.flywaydb", "com.zaxxer.hikari", "org.springframework.boot");

    QuietLibraries() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) {
            log.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        if (level.isGreaterOrEqual(Level.INFO) || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        return SAY_NO_CHOICE.stream().anyMatch(logger.getName()::startsWith) ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
}

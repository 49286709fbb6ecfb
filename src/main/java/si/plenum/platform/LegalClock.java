package si.plenum.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The clock of the program: the time of the machine, moved by an offset that is zero everywhere but while demo content is
 * built and in tests. {@code platform.legal_now()} of the database carries the same offset; {@code TimeShift} sets both.
 */
public final class LegalClock extends Clock {

    private final Clock machine;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;

    /** @param zone the zone in which legal days are days (setting {@code PLENUM_ZONE}) */
    public LegalClock(ZoneId zone) {
        this(Clock.systemUTC(), zone, new AtomicReference<>(Duration.ZERO));
    }

    private LegalClock(Clock machine, ZoneId zone, AtomicReference<Duration> offset) {
        this.machine = machine;
        this.zone = zone;
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.get());
    }

    /** The legal day of today. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), zone);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new LegalClock(machine, other, offset);
    }

    Instant machineTime() {
        return machine.instant();
    }

    Duration shiftedBy() {
        return offset.get();
    }

    void shift(Duration by) {
        offset.set(by);
    }
}

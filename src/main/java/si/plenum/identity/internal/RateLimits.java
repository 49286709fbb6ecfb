package si.plenum.identity.internal;

import static si.plenum.identity.internal.db.Tables.RATE_LIMIT;

import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How often something was done within a window of time, counted in the database, so for all nodes together. */
@Repository
class RateLimits {

    private final DSLContext db;

    RateLimits(DSLContext db) {
        this.db = db;
    }

    /** Counts one more and says whether it was still allowed. */
    boolean take(byte[] bucket, int most, Duration window, Instant now) {
        var start = Instant.ofEpochSecond(now.getEpochSecond() - now.getEpochSecond() % window.toSeconds());
        return db.insertInto(RATE_LIMIT, RATE_LIMIT.BUCKET, RATE_LIMIT.WINDOW_START, RATE_LIMIT.USED)
                        .values(bucket, start, 1)
                        .onConflict(RATE_LIMIT.BUCKET, RATE_LIMIT.WINDOW_START)
                        .doUpdate()
                        .set(RATE_LIMIT.USED, RATE_LIMIT.USED.plus(1))
                        .where(RATE_LIMIT.USED.lt(most))
                        .execute()
                == 1;
    }

    void forgetBefore(Instant time) {
        db.deleteFrom(RATE_LIMIT).where(RATE_LIMIT.WINDOW_START.lt(time)).execute();
    }
}

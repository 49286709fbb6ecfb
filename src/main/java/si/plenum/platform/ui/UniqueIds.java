package si.plenum.platform.ui;

import java.util.concurrent.atomic.AtomicLong;

/** Ids of elements that refer to each other, unique in the running program and so on any page. */
final class UniqueIds {

    private static final AtomicLong LAST = new AtomicLong();

    private UniqueIds() {}

    static String next(String prefix) {
        return prefix + "-" + LAST.incrementAndGet();
    }
}

package si.plenum.plenary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import si.plenum.plenary.SessionChanged;
import si.plenum.plenary.SessionId;
import si.plenum.voting.RollAffected;
import si.plenum.voting.VoteChanged;

/**
 * Tells open pages of a session that something changed: after the commit, on threads of its own, so that whoever acts never
 * waits for other people's screens. What happens within half a second is told once.
 */
@Component
class LiveSessions {

    /** What a page has to read again; the later constant includes the earlier. */
    enum News {
        NOTHING,
        /** How many have voted. */
        COUNTS,
        EVERYTHING
    }

    private static final long PAUSE_MILLIS = 500;
    /** Acts of one transaction tell of themselves more than once. */
    private static final long GATHER_MILLIS = 30;

    private final Map<UUID, Audience> audiences = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-timer").factory());
    // Few threads on purpose: pages that read again must leave connections for those who vote.
    private final ExecutorService hands = Executors.newFixedThreadPool(
            4, Thread.ofPlatform().daemon().name("live-", 0).factory());

    LiveSessions() {
        // Time alone changes a page too (the late quorum, minutes behind the plan); and nothing missed stays missed.
        timer.scheduleAtFixedRate(
                () -> audiences.values().forEach(audience -> audience.hear(News.EVERYTHING)), 60, 60, TimeUnit.SECONDS);
    }

    /** Tells a page of news until the registration is removed. */
    Registration listen(SessionId session, UI ui, Consumer<News> page) {
        var listener = new Listener(ui, page);
        audiences.compute(session.value(), (id, known) -> {
            var audience = known == null ? new Audience() : known;
            audience.listeners.add(listener);
            return audience;
        });
        return () -> audiences.computeIfPresent(session.value(), (id, audience) -> {
            audience.listeners.remove(listener);
            return audience.listeners.isEmpty() ? null : audience;
        });
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SessionChanged changed) {
        tell(changed.session().value(), News.EVERYTHING);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(VoteChanged changed) {
        tell(changed.context(), News.COUNTS);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RollAffected affected) {
        tell(affected.context(), News.EVERYTHING);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
        hands.shutdownNow();
    }

    private void tell(UUID session, News news) {
        var audience = audiences.get(session);
        if (audience != null) audience.hear(news);
    }

    private static News both(News one, News other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** The open pages of one session. */
    private final class Audience {

        private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
        private News gathered = News.NOTHING;
        private long toldAt = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);

        synchronized void hear(News news) {
            boolean underWay = gathered != News.NOTHING;
            gathered = both(gathered, news);
            if (underWay) return;
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - toldAt);
            timer.schedule(this::tell, Math.max(GATHER_MILLIS, PAUSE_MILLIS - since), TimeUnit.MILLISECONDS);
        }

        private void tell() {
            News news;
            synchronized (this) {
                news = gathered;
                gathered = News.NOTHING;
                toldAt = System.nanoTime();
            }
            for (var listener : listeners) hands.execute(() -> listener.hear(news));
        }
    }

    /** One page. A slow one is told once what it missed. */
    private static final class Listener {

        private final UI ui;
        private final Consumer<News> page;
        private final AtomicReference<News> untold = new AtomicReference<>(News.NOTHING);

        Listener(UI ui, Consumer<News> page) {
            this.ui = ui;
            this.page = page;
        }

        void hear(News news) {
            if (untold.getAndAccumulate(news, LiveSessions::both) != News.NOTHING) return;
            try {
                ui.access(() -> page.accept(untold.getAndSet(News.NOTHING)));
            } catch (UIDetachedException gone) {
                // Its page takes the registration back when it is detached.
            }
        }
    }
}

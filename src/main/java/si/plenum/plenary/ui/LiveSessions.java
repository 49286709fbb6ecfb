package si.plenum.plenary.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.PreDestroy;
import java.util.HashSet;
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
import si.plenum.voting.EntryId;
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

    /**
     * What a page is told.
     *
     * @param cast entries whose ballots were stored since it was told last
     */
    record Told(News news, Set<EntryId> cast) {

        static final Told NOTHING = new Told(News.NOTHING, Set.of());

        Told and(Told other) {
            var both = new HashSet<>(cast);
            both.addAll(other.cast);
            return new Told(news.compareTo(other.news) > 0 ? news : other.news, Set.copyOf(both));
        }
    }

    private static final Told EVERYTHING = new Told(News.EVERYTHING, Set.of());
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
                () -> audiences.values().forEach(audience -> audience.hear(EVERYTHING)), 60, 60, TimeUnit.SECONDS);
    }

    /** Tells a page of news until the registration is removed. */
    Registration listen(SessionId session, UI ui, Consumer<Told> page) {
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
        tell(changed.session().value(), EVERYTHING);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(VoteChanged changed) {
        tell(changed.context(), new Told(News.COUNTS, changed.cast()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(RollAffected affected) {
        tell(affected.context(), EVERYTHING);
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
        hands.shutdownNow();
    }

    private void tell(UUID session, Told news) {
        var audience = audiences.get(session);
        if (audience != null) audience.hear(news);
    }

    /** The open pages of one session. */
    private final class Audience {

        private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
        private Told gathered = Told.NOTHING;
        private long toldAt = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS);

        synchronized void hear(Told news) {
            boolean underWay = gathered.news() != News.NOTHING;
            gathered = gathered.and(news);
            if (underWay) return;
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - toldAt);
            timer.schedule(this::tell, Math.max(GATHER_MILLIS, PAUSE_MILLIS - since), TimeUnit.MILLISECONDS);
        }

        private void tell() {
            Told news;
            synchronized (this) {
                news = gathered;
                gathered = Told.NOTHING;
                toldAt = System.nanoTime();
            }
            for (var listener : listeners) hands.execute(() -> listener.hear(news));
        }
    }

    /** One page. A slow one is told once what it missed. */
    private static final class Listener {

        private final UI ui;
        private final Consumer<Told> page;
        private final AtomicReference<Told> untold = new AtomicReference<>(Told.NOTHING);

        Listener(UI ui, Consumer<Told> page) {
            this.ui = ui;
            this.page = page;
        }

        void hear(Told news) {
            if (untold.getAndAccumulate(news, Told::and).news() != News.NOTHING) return;
            try {
                ui.access(() -> page.accept(untold.getAndSet(Told.NOTHING)));
            } catch (UIDetachedException gone) {
                // Its page takes the registration back when it is detached.
            }
        }
    }
}

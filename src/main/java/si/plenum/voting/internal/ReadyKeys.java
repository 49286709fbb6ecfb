package si.plenum.voting.internal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import si.plenum.voting.VoteKeysWanted;
import si.plenum.voting.secret.VoteKey;

/** A few RSA keys made ahead of time, on a thread of their own: a second of computing that nobody waits for. */
@Component
class ReadyKeys {

    private static final int READY = 4;

    private final BlockingQueue<KeyPair> ready = new ArrayBlockingQueue<>(READY);
    private final Thread maker = Thread.ofPlatform()
            .daemon()
            .name("vote-keys")
            .priority(Thread.MIN_PRIORITY)
            .unstarted(this::make);

    /** A key that nobody else gets; none if all that were ready are taken. */
    Optional<KeyPair> take() {
        return Optional.ofNullable(ready.poll());
    }

    /** Not before the program serves: its start has more urgent things to compute. */
    @EventListener({ApplicationReadyEvent.class, VoteKeysWanted.class})
    void start() {
        if (maker.getState() == Thread.State.NEW) maker.start();
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        maker.interrupt();
    }

    private void make() {
        try {
            // Plain "RSA": a key bound to RSASSA-PSS is one that browsers cannot import for blinding.
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(VoteKey.BITS);
            while (!Thread.currentThread().isInterrupted()) ready.put(generator.generateKeyPair());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("the platform has RSA", impossible);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package si.plenum.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Starts the embedded server as soon as the settings are known, in a thread of its own, so that it is ready when the rest of
 * the program first asks; does nothing where {@code PLENUM_DATABASE_URL} names another. Stops it after everything else.
 */
public final class EmbeddedDatabase implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Keeps the lock from being collected, which would free it. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable DataLock lock;

    /** @throws StartRefused where another process serves the same data folder */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment environment = event.getEnvironment();
        if (environment.containsProperty("plenum.database.url")) return;

        var folder = Path.of(environment.getProperty("plenum.data", "data"))
                .toAbsolutePath()
                .normalize();
        var version = environment.getRequiredProperty("plenum.postgres-version");
        lock = DataLock.take(folder);
        var data = real(folder);
        var kind = environment.getProperty("plenum.demo", Boolean.class, false)
                ? environment.getProperty("plenum.demo-size", "small")
                : DataKind.REAL;
        DataKind.prepare(data, kind, environment.getProperty("plenum.fresh", Boolean.class, false));
        var start = new CompletableFuture<PostgresServer>();
        Thread.ofPlatform().name("embedded-postgres").start(() -> {
            try {
                start.complete(PostgresServer.start(data, version));
            } catch (RuntimeException failed) {
                start.completeExceptionally(failed);
            }
        });
        SpringApplication.getShutdownHandlers().add(() -> stop(start));
        publish(event.getBootstrapContext(), start);
    }

    /** By its one true name, since a server left behind is recognised by it. */
    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void publish(ConfigurableBootstrapContext bootstrap, CompletableFuture<PostgresServer> start) {
        bootstrap.addCloseListener(closed -> closed.getApplicationContext()
                .getBeanFactory()
                .registerSingleton("embeddedPostgres", new Starting(start)));
    }

    private static void stop(CompletableFuture<PostgresServer> start) {
        try {
            start.join().stop();
        } catch (CompletionException neverStarted) {
            // Nothing to stop; the reason was told when somebody waited for it.
            return;
        }
    }

    /** A server on its way up. */
    record Starting(CompletableFuture<PostgresServer> start) {

        /** The server, once it answers. */
        PostgresServer await() {
            try {
                return start.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof StartRefused refused) throw refused;
                throw failed;
            }
        }
    }
}

package si.plenum;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import si.plenum.platform.database.EmbeddedDatabase;
import si.plenum.shell.Commands;

/** The program. */
// Modules may name their inner parts alike (Stages, SessionReader): a bean is known by its whole name.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Plenum")
public class Plenum {

    public static void main(String... arguments) {
        // Without Accept-Language the JVM's language is taken, and the community's is Slovene.
        Locale.setDefault(Locale.of("sl"));
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        int failed = Commands.run(Plenum::serve, arguments);
        if (failed != 0) System.exit(failed);
    }

    private static void serve(String... settings) {
        var program = new SpringApplication(Plenum.class);
        program.addListeners(new EmbeddedDatabase(), (ApplicationListener<ApplicationReadyEvent>) Plenum::announce);
        try {
            program.run(settings);
        } catch (RuntimeException told) {
            // Spring Boot has said what was wrong.
            System.exit(1);
        }
    }

    /** The line that scripts wait for. */
    private static void announce(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(
                    "Plenum ready: http://localhost:" + web.getWebServer().getPort());
        }
    }
}

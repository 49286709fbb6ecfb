package si.plenum;

import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import si.plenum.platform.database.EmbeddedDatabase;

/** The program. */
@SpringBootApplication
@Modulithic(systemName = "Plenum")
public class Plenum {

    public static void main(String... arguments) {
        // Without Accept-Language the JVM's language is taken, and the community's is Slovene.
        Locale.setDefault(Locale.of("sl"));
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var program = new SpringApplication(Plenum.class);
        program.addListeners(new EmbeddedDatabase());
        try {
            program.run(arguments);
        } catch (SpringApplication.AbandonedRunException trained) {
            throw trained;
        } catch (RuntimeException told) {
            System.exit(1);
        }
    }
}

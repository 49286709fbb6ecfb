package bench;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The least that Spring Boot with Vaadin can be: what Plenum's start and memory are compared with. */
@SpringBootApplication
public class Skeleton {

    public static void main(String... arguments) {
        SpringApplication.run(Skeleton.class, arguments);
        System.out.println("ready");
    }

    /** The one view. */
    @Route("")
    public static class View extends Span {

        public View() {
            super("Hello");
        }
    }
}

package si.plenum.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The second door of the program, on 127.0.0.1 only: health and figures for whoever runs it (setting
 * {@code plenum.management-port}, 0 takes any free port). A connector of the same server, since a server of its own costs half
 * a second at each start.
 */
@Component
public class ManagementPort implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final Connector connector = new Connector();

    ManagementPort(@Value("${plenum.management-port:0}") int port) {
        connector.setPort(port);
        connector.setProperty("address", "127.0.0.1");
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addAdditionalConnectors(connector);
    }

    /** Whether the request came in here, and not through the door that everybody uses. */
    public boolean carries(HttpServletRequest request) {
        return request.getLocalPort() == connector.getLocalPort();
    }

    /** The port it listens on, once the program is ready. */
    public int number() {
        return connector.getLocalPort();
    }
}

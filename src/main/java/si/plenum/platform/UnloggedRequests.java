package si.plenum.platform;

import jakarta.servlet.ServletRequest;
import org.apache.catalina.valves.AbstractAccessLogValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Keeps marked requests out of the access log, where whoever runs the program has switched one on. */
@Component
public class UnloggedRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

    private static final String MARK = "si.plenum.unlogged";

    /** Says that this request is not to be logged. */
    public static void mark(ServletRequest request) {
        request.setAttribute(MARK, true);
    }

    /** After Boot's own customizers, which make the log. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        for (var valve : factory.getEngineValves()) {
            if (valve instanceof AbstractAccessLogValve log) log.setConditionUnless(MARK);
        }
    }
}

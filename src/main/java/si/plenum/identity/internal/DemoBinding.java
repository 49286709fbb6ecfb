package si.plenum.identity.internal;

import java.net.InetAddress;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import si.plenum.platform.Settings;

/** In demo mode anybody comes in by a button, so only this machine may knock, whatever else is set. */
@Component
class DemoBinding implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

    private final Settings settings;

    DemoBinding(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        if (settings.demo()) factory.setAddress(InetAddress.getLoopbackAddress());
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}

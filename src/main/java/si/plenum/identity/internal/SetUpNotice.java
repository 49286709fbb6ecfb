package si.plenum.identity.internal;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import si.plenum.identity.AsSystem;
import si.plenum.identity.SetUp;
import si.plenum.platform.Settings;

/** Says on standard output how an empty instance gets its first administrator. Only who runs the program reads that. */
@Component
class SetUpNotice {

    private final SetUp setUp;
    private final Settings settings;

    SetUpNotice(SetUp setUp, Settings settings) {
        this.setUp = setUp;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (settings.demo()) return;
        AsSystem.call(setUp::begin)
                .ifPresent(token -> System.out.println("Set up the first administrator, once: " + settings.baseUrl()
                        + "/app/postavitev?token=" + token));
    }
}

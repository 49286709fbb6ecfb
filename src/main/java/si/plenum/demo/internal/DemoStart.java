package si.plenum.demo.internal;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Settings;
import si.plenum.platform.TimeShift;
import si.plenum.platform.database.StartRefused;

/** Builds the demo at the first start in demo mode, before the program says that it is ready. */
@Component
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final Settings settings;
    private final DemoGround ground;
    private final DemoBuilder builder;
    private final DemoAccounts accounts;
    private final TimeShift time;
    private final LegalClock clock;

    DemoStart(
            Settings settings,
            DemoGround ground,
            DemoBuilder builder,
            DemoAccounts accounts,
            TimeShift time,
            LegalClock clock) {
        this.settings = settings;
        this.ground = ground;
        this.builder = builder;
        this.accounts = accounts;
        this.time = time;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo()) return;
        var size = settings.demoSize().name().toLowerCase(Locale.ROOT);
        if (ground.interrupted()) ground.clear();
        var found = ground.state();
        if (found.isEmpty()) {
            ground.begin();
            var content = builder.build(settings.demoSize());
            accounts.write(content);
            ground.complete(size, clock.today());
        } else if (!found.equals(size)) {
            throw new StartRefused("The data in " + settings.data() + " hold a demo of size " + found + ", not " + size
                    + ": start with another --data, or with --fresh to throw them away.");
        } else {
            accounts.refresh();
            ground.builtOn()
                    .filter(day -> day.isBefore(clock.today()))
                    .ifPresent(day -> LOG.warn(
                            "The demo was built on {}: its dates have passed since. --fresh builds it anew.", day));
        }
        time.finish();
    }
}

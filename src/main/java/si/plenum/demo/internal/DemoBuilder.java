package si.plenum.demo.internal;

import org.springframework.stereotype.Component;
import si.plenum.identity.As;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Settings;
import si.plenum.platform.TimeShift;

/** Plays the demo content from its founding to today. */
@Component
class DemoBuilder {

    private final DemoFiles files;
    private final FoundingPlay founding;
    private final ProposalPlay proposals;
    private final SessionPlay sessions;
    private final AftermathPlay aftermath;
    private final SecretPlay secret;
    private final LargePlay large;
    private final As as;
    private final TimeShift time;
    private final LegalClock clock;

    DemoBuilder(
            DemoFiles files,
            FoundingPlay founding,
            ProposalPlay proposals,
            SessionPlay sessions,
            AftermathPlay aftermath,
            SecretPlay secret,
            LargePlay large,
            As as,
            TimeShift time,
            LegalClock clock) {
        this.files = files;
        this.founding = founding;
        this.proposals = proposals;
        this.sessions = sessions;
        this.aftermath = aftermath;
        this.secret = secret;
        this.large = large;
        this.as = as;
        this.time = time;
        this.clock = clock;
    }

    DemoContent build(Settings.DemoSize size) {
        var content = files.content();
        var script = new Script(clock);
        secret.prepare();
        founding.play(content, script);
        proposals.play(content.proposals(), script);
        sessions.play(content.sessions(), script);
        aftermath.play(content.sessions(), content.proposals(), script);
        if (size == Settings.DemoSize.LARGE) large.play(content, script);
        try {
            as.building(() -> script.play(time));
        } finally {
            time.reset();
        }
        return content;
    }
}

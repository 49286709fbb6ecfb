package si.plenum.plenary.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.plenary.SessionKind;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.Scheduled;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.Rulebooks;
import si.plenum.rules.Secrecy;
import si.plenum.rules.Step;

/** Whether a session may be convened today: the notice period of every matter on its agenda, and its ballots. */
@Component
class ConveningCheck {

    private final ItemPaper papers;
    private final Amendments amendments;
    private final ItemReadings readings;
    private final Rulebooks rulebooks;
    private final LegalClock clock;

    ConveningCheck(
            ItemPaper papers, Amendments amendments, ItemReadings readings, Rulebooks rulebooks, LegalClock clock) {
        this.papers = papers;
        this.amendments = amendments;
        this.readings = readings;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    /** Refuses with the longest notice that is not kept, where it is written, and the earliest day that keeps it. */
    void ensureNotice(SessionRecord session, List<Scheduled> matters) {
        ensure(session, rulebooks.ruleFor(session.body(), Matter.RESOLUTION, clock.today()));
        for (var matter : matters) {
            var rule = rulebooks.ruleFor(session.body(), matter.kind(), clock.today());
            ensure(session, rule);
            if (session.byCorrespondence()) {
                ensureLastReading(matter, rule);
                papers.ensureWritten(matter, rule);
                ensureWindows(session, rule.at(Step.VOTE));
            }
        }
    }

    /** Where all votes are open at once, none of them can rest on another. */
    void ensureNothingCompetes(List<ItemRecord> items) {
        for (var item : items) {
            var proposal = item.proposal();
            if (proposal != null && amendments.together(proposal).size() > 1) {
                throw new Refused("error.session.correspondence.amendments", Map.of("title", item.title()));
            }
        }
    }

    /** Nobody meets to read anything: only what is to be decided can be asked. */
    private void ensureLastReading(Scheduled matter, Rule rule) {
        if (readings.mayDecide(matter.proposal(), rule)) return;
        throw new Refused(
                "error.session.correspondence.reading",
                Map.of("title", matter.title(), "of", rule.proposing().readings()));
    }

    /** Both windows of a secret vote, and what decides between equal options, stand in the notice. */
    private static void ensureWindows(SessionRecord session, Rule rule) {
        if (rule.secrecy() == Secrecy.SECRET && session.castingAt() == null) throw new Refused("error.session.casting");
        if (rule.method().drawsTies() && session.lottery() == null) throw new Refused("error.session.lottery");
    }

    /** The first day on which what is convened today can be held. */
    LocalDate earliestDay(Rule rule, SessionKind kind) {
        return clock.today().plusDays(kind.noticeDays(rule));
    }

    private void ensure(SessionRecord session, Rule rule) {
        var day = LocalDate.ofInstant(session.startsAt(), clock.getZone());
        if (!session.startsAt().isAfter(clock.instant())) {
            throw new Refused("error.session.past");
        }
        if (day.isBefore(earliestDay(rule, session.kind()))) {
            throw new Refused(
                    "error.session.notice",
                    Map.of(
                            "days", session.kind().noticeDays(rule),
                            "earliest", earliestDay(rule, session.kind()),
                            "provision", rule.noticeCitation().text()));
        }
    }
}

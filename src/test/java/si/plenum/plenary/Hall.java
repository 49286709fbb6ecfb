package si.plenum.plenary;

import java.time.LocalDateTime;
import org.springframework.context.ApplicationContext;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.decision.Decisions;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Votes;

/** A body with five members and a session of theirs, convened in time and about to begin: a resolution and a report. */
public record Hall(ApplicationContext program, TestBody body, SessionId session, String number) {

    public static final String QUESTION = "Zbor kupi nov projektor.";

    public static Hall about(ApplicationContext program, TestTime time) {
        return about(program, time, program.getBean(TestBodies.class).of(5));
    }

    /** The same of that body. */
    public static Hall about(ApplicationContext program, TestTime time, TestBody body) {
        time.at("2026-03-02T12:00");
        var proposal = filed(program, body, "Nov projektor");
        var sessions = program.getBean(Sessions.class);
        var id = body.as(body.council(), () -> {
            var planned = sessions.plan(new NewSession(
                    body.id(),
                    SessionKind.ORDINARY,
                    "1. redna seja",
                    "Dvorana",
                    LocalDateTime.parse("2026-03-20T18:00")
                            .atZone(program.getBean(LegalClock.class).getZone())
                            .toInstant(),
                    body.moderator(),
                    body.minuteTaker()));
            sessions.addProposal(planned, proposal, 20);
            sessions.addItem(planned, ItemKind.REPORT, "Poročilo o delu", 10);
            sessions.convene(planned);
            return planned;
        });
        var hall = new Hall(
                program,
                body,
                id,
                body.as(body.council(), () -> sessions.page(id)).row().number());
        time.at("2026-03-20T18:00");
        return hall;
    }

    /** A resolution that a member has filed. */
    public static ProposalId filed(ApplicationContext program, TestBody body, String title) {
        var proposals = program.getBean(Proposals.class);
        return body.as(body.member(0), () -> {
            var draft = proposals.start(body.id(), Matter.RESOLUTION, null);
            var text = new DraftText(title, "Stari ne dela več.", QUESTION, "Brez njega ni projekcij.");
            var saved = proposals.save(draft.id(), draft.version(), text);
            return proposals.file(saved.id(), saved.version()).row().id();
        });
    }

    public void checkIn(PersonId... people) {
        for (var person : people) {
            body.as(person, () -> program.getBean(Presence.class).checkIn(session, Channel.HALL));
        }
    }

    /** The chair goes on to the next item. */
    public void next() {
        var after = page().current().map(AgendaRow::id);
        body.as(body.moderator(), () -> program.getBean(Proceedings.class).nextItem(session, after));
    }

    /** Everyone comes, adopts the resolution, hears the report; what is decided is published and the session ends. */
    public void meet() {
        adopt();
        body.as(body.moderator(), () -> {
            var decisions = program.getBean(Decisions.class);
            decisions.ofSession(session.value()).forEach(row -> decisions.publish(row.id()));
            program.getBean(Proceedings.class).close(session);
        });
    }

    /** Everyone comes and adopts the resolution; the report is under way. */
    public void adopt() {
        checkIn(body.members().toArray(PersonId[]::new));
        var proceedings = program.getBean(Proceedings.class);
        var votes = program.getBean(Votes.class);
        body.as(body.moderator(), () -> proceedings.open(session));
        next();
        var item = page().current().orElseThrow().id();
        body.as(body.moderator(), () -> proceedings.openVote(item));
        for (var person : body.members()) {
            body.as(person, () -> {
                var vote = votes.openIn(session.value()).orElseThrow().id();
                votes.mine(vote).forEach(mine -> votes.cast(vote, mine.entry(), Choice.of(Position.FOR)));
            });
        }
        body.as(body.moderator(), () -> proceedings.closeVote(item));
        next();
    }

    public SessionPage page() {
        return body.as(body.moderator(), () -> program.getBean(Sessions.class).page(session));
    }
}

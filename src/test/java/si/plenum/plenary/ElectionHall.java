package si.plenum.plenary;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.ElectionPlan;
import si.plenum.proposal.TestElection;
import si.plenum.rules.Rule;
import si.plenum.voting.Choice;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.Draws;
import si.plenum.voting.OptionId;
import si.plenum.voting.TestVotes;
import si.plenum.voting.VoteView;

/**
 * A body of nine that elects to another one, in a session that is about to begin; four of its members stand.
 *
 * @param council the body that is filled
 */
public record ElectionHall(
        ApplicationContext program, TestBody body, TestBody council, TestElection election, SessionId session) {

    /** @param seats to be filled, with the preparing of sessions */
    public static ElectionHall about(ApplicationContext program, TestTime time, Rule rule, int seats) {
        time.at("2026-03-02T12:00");
        var bodies = program.getBean(TestBodies.class);
        var body = bodies.of(9, TestElection.rules(rule));
        var council = bodies.of(3);
        var usual = TestElection.plan(council.id(), seats);
        var plan = new ElectionPlan(usual.body(), usual.post(), true, seats, usual.from(), usual.until(), true, null);
        var election = TestElection.filed(program, body, plan);
        election.stand(body.member(0), body.member(1), body.member(2), body.member(3));
        var sessions = program.getBean(Sessions.class);
        var session = body.as(body.council(), () -> {
            var planned = sessions.plan(new NewSession(
                    body.id(),
                    SessionKind.ORDINARY,
                    "Volilna seja",
                    "Dvorana",
                    LocalDateTime.parse("2026-03-20T18:00")
                            .atZone(program.getBean(LegalClock.class).getZone())
                            .toInstant(),
                    body.moderator(),
                    body.minuteTaker()));
            sessions.addProposal(planned, election.id(), 20);
            sessions.convene(planned);
            return planned;
        });
        time.at("2026-03-20T18:00");
        return new ElectionHall(program, body, council, election, session);
    }

    /** Everyone comes, the chair opens the session and goes to the election. */
    public ElectionHall begun() {
        for (var person : body.members()) {
            body.as(person, () -> program.getBean(Presence.class).checkIn(session, Channel.HALL));
        }
        chair(() -> {
            proceedings().open(session);
            proceedings().nextItem(session, Optional.empty());
        });
        return this;
    }

    public ItemId item() {
        return page().current().orElseThrow().id();
    }

    public VoteView vote() {
        return Objects.requireNonNull(page().current().orElseThrow().vote());
    }

    public SessionPage page() {
        return body.as(body.moderator(), () -> program.getBean(Sessions.class).page(session));
    }

    /** The option on the ballot that a member stands for. */
    public OptionId option(PersonId candidate) {
        return election.seenBy(body.moderator()).candidacies().stream()
                .filter(row -> row.person().equals(candidate))
                .map(row -> new OptionId(row.id().value()))
                .findFirst()
                .orElseThrow();
    }

    /** Everyone in the hall ranks these, best first. */
    public void rank(int from, int to, PersonId... candidates) {
        var choice = new Choice.Ranked(
                List.of(candidates).stream().map(this::option).map(List::of).toList());
        for (int i = from; i < to; i++) {
            program.getBean(TestVotes.class)
                    .cast(body, vote().id(), body.members().get(i), choice);
        }
    }

    /** Closes the vote, lets two people throw the dice, and announces the result. */
    public Concluded concluded() {
        chair(() -> proceedings().closeVote(item()));
        var vote = vote().id();
        for (var person : List.of(body.moderator(), body.minuteTaker())) {
            body.as(
                    person,
                    () -> program.getBean(Draws.class)
                            .enter(vote, DrawnNumber.ofDice(List.of(1, 2, 3, 4, 5, 6, 1, 2, 3, 4))));
        }
        return body.as(body.moderator(), () -> proceedings().announce(item()));
    }

    public void chair(Runnable act) {
        body.as(body.moderator(), act);
    }

    public Proceedings proceedings() {
        return program.getBean(Proceedings.class);
    }
}

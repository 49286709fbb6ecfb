package si.plenum.proposal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import si.plenum.community.BodyId;
import si.plenum.community.Post;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.rules.Ballots;
import si.plenum.rules.Citation;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;

/** An election for tests: a body that elects, and what it fills. */
public record TestElection(ApplicationContext program, TestBody body, ProposalId id) {

    public static final LocalDate FROM = LocalDate.of(2026, 4, 1);
    public static final LocalDate UNTIL = LocalDate.of(2028, 3, 31);

    /** Single transferable vote, open or secret, with the usual quorum. */
    public static Rule rule(Secrecy secrecy) {
        return Rule.plain(Matter.ELECTION, new Citation("24. člen modela"))
                .with(TestBodies.QUORUM)
                .with(Method.SCOTTISH_STV)
                .with(secrecy)
                .with(Ballots.usual(secrecy));
    }

    /** The usual rules, and this one for elections. */
    public static Map<Matter, Rule> rules(Rule election) {
        var rules = new HashMap<>(TestBodies.usualRules());
        rules.put(Matter.ELECTION, election);
        return rules;
    }

    /** Seats in a body for two years, in place of those who held them before. */
    public static ElectionPlan plan(BodyId filled, int seats) {
        return new ElectionPlan(filled, Post.MEMBER, false, seats, FROM, UNTIL, true, null);
    }

    /** An election that the first member without an office has filed. */
    public static TestElection filed(ApplicationContext program, TestBody body, ElectionPlan plan) {
        var proposals = program.getBean(Proposals.class);
        var id = body.as(body.member(0), () -> {
            var draft = proposals.start(body.id(), Matter.ELECTION, null);
            var text = new DraftText("Volitve", "", "Mandat se izteka.", plan);
            var saved = proposals.save(draft.id(), draft.version(), text);
            return proposals.file(saved.id(), saved.version()).row().id();
        });
        return new TestElection(program, body, id);
    }

    public void stand(PersonId... persons) {
        for (var person : persons) {
            body.as(person, () -> elections().stand(id, ""));
        }
    }

    public ElectionView seenBy(PersonId reader) {
        return body.as(reader, () -> elections().of(id)).orElseThrow();
    }

    public Elections elections() {
        return program.getBean(Elections.class);
    }
}

package si.plenum.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.plenum.PlenumTest;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.document.Documents;
import si.plenum.journal.Journal;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.SessionPlace;
import si.plenum.rules.Citation;
import si.plenum.rules.Ladder;
import si.plenum.rules.Majority;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.RuleChange;
import si.plenum.rules.Rulebooks;
import si.plenum.voting.Votes;

/** A rule is changed like everything else: proposed, decided, in force from its day. */
@PlenumTest
class RuleChangesTest {

    @Autowired
    TestBodies bodies;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    Documents documents;

    @Autowired
    Votes votes;

    @Autowired
    Memberships memberships;

    @Autowired
    Rulebooks rulebooks;

    @Autowired
    Journal journal;

    @Autowired
    LegalClock clock;

    TestDecisions made;
    TestBody body;

    @BeforeEach
    void make() {
        made = new TestDecisions(proposals, decisions, documents, votes, memberships, clock);
        var rules = TestBodies.usualRules();
        body = bodies.of(
                5,
                Map.of(
                        Matter.RESOLUTION,
                        rules.get(Matter.RESOLUTION),
                        Matter.DOCUMENT_CHANGE,
                        rules.get(Matter.DOCUMENT_CHANGE),
                        Matter.RULE_CHANGE,
                        Rule.plain(Matter.RULE_CHANGE, new Citation("58. člen modela"))));
    }

    @Test
    void an_adopted_change_begins_on_the_day_after_publication_and_leaves_the_other_matters_alone() {
        var before = rule();
        var proposal = filed(before.with(Majority.TWO_THIRDS));

        var id = made.adopt(body, proposal);
        assertThat(rule()).isEqualTo(before);
        assertThat(rulebooks.latest(body.id()).get(Matter.RESOLUTION)).isEqualTo(before.with(Majority.TWO_THIRDS));
        assertThat(rulebooks.editions(body.id()).getLast().from()).isNull();

        body.as(body.moderator(), () -> decisions.publish(id));
        var tomorrow = clock.today().plusDays(1);
        assertThat(rule()).isEqualTo(before);
        assertThat(rulebooks.ruleFor(body.id(), Matter.RESOLUTION, tomorrow))
                .isEqualTo(before.with(Majority.TWO_THIRDS));
        assertThat(rulebooks.inForce(body.id(), tomorrow).get(Matter.DOCUMENT_CHANGE))
                .isEqualTo(body.rule(Matter.DOCUMENT_CHANGE));
        assertThat(rulebooks.editions(body.id()).getLast()).satisfies(edition -> {
            assertThat(edition.from()).isEqualTo(tomorrow);
            assertThat(edition.matters()).containsExactly(Matter.RESOLUTION);
            assertThat(edition.decision()).isEqualTo(id.value());
            var subject = "rulebook/" + edition.id().value();
            assertThat(journal.after("rulebook.changed", subject)).isPresent();
            assertThat(journal.after("rulebook.commenced", subject)).isPresent();
        });
    }

    @Test
    void the_question_says_the_whole_new_rule() {
        var proposal = filed(rule().with(Majority.TWO_THIRDS));
        var wording = body.as(body.member(0), () -> proposals.wording(proposal));
        assertThat(wording.wording())
                .startsWith("V pravilih odločanja organa »%s« se pravilo za zadeve »Sklepi« spremeni tako, da se glasi:"
                        .formatted(body.body().name()))
                .contains("– Večina: Za sprejem je potrebnih najmanj 2/3 opredeljenih glasov.");
    }

    @Test
    void another_change_of_the_same_rule_is_outdated_then_and_can_no_longer_be_put_on_an_agenda() {
        var first = filed(rule().with(Majority.TWO_THIRDS));
        var second = filed(rule().with(Ladder.CONSENSUS_FIRST));
        made.adopt(body, first);
        assertThat(body.as(body.member(0), () -> proposals.page(second)).row().state())
                .isEqualTo(ProposalState.OUTDATED);
        assertRefused(
                () -> body.as(
                        body.council(),
                        () -> proposals.schedule(second, new SessionPlace("X", clock.instant(), body.moderator()))),
                "error.rule.base");
    }

    @Test
    void a_change_that_changes_nothing_or_stands_on_an_old_rule_is_not_filed() {
        assertRefused(() -> filed(rule()), "error.proposal.rule.empty");
        var old = new RuleChange(rule().with(Majority.TWO_THIRDS), rule());
        assertRefused(() -> filed(old), "error.rule.base");
    }

    @Test
    void a_body_without_a_rule_for_it_changes_its_rules_as_it_changes_its_texts() {
        var other = bodies.of(3);
        assertThat(rulebooks.ruleFor(other.id(), Matter.RULE_CHANGE, clock.today()))
                .isEqualTo(other.rule(Matter.DOCUMENT_CHANGE).with(Matter.RULE_CHANGE));
    }

    private Rule rule() {
        return rulebooks.ruleFor(body.id(), Matter.RESOLUTION, clock.today());
    }

    private ProposalId filed(Rule after) {
        return filed(new RuleChange(rule(), after));
    }

    private ProposalId filed(RuleChange change) {
        return body.as(body.member(0), () -> {
            var draft = proposals.start(body.id(), Matter.RULE_CHANGE, null);
            var saved = proposals.save(draft.id(), draft.version(), new DraftText("Večina", "", "Ker.", change));
            return proposals.file(saved.id(), saved.version()).row().id();
        });
    }
}

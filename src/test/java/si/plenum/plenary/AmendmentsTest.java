package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Decisions;
import si.plenum.platform.LegalClock;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.AmendmentRow;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.Fall;
import si.plenum.proposal.Fall.Cause;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Revising;
import si.plenum.voting.Position;

/** Amendments and alternatives from their filing to the text in force. */
@PlenumTest
class AmendmentsTest {

    private static final LocalDate AFTER = LocalDate.of(2026, 3, 22);
    private static final String NIGHT = "Nočni mir se začne ob 24. uri.";
    private static final String CLEANING = "Za čistočo skrbi vsak teden druga skupina.";

    @Autowired
    private ApplicationContext program;

    @Autowired
    private TestTime time;

    @Autowired
    private Amendments amendments;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private LegalClock clock;

    private Amending rules;

    @BeforeEach
    void a_change_of_three_articles_is_filed() {
        rules = Amending.of(program, time);
    }

    @Test
    void what_an_adopted_amendment_says_is_voted_with_the_proposal_and_comes_into_force() {
        var session = rules.convene();
        var amendment = rules.amend("Ob polnoči", 0, NIGHT);
        assertThat(titles(session))
                .containsExactly(
                        "Amandma k predlogu št. %d: Ob polnoči".formatted(number(rules.main())), "Mir, red in ključi");
        rules.open(session, time);

        var first = rules.vote(session, Position.FOR);

        assertThat(first.vote().question())
                .startsWith("Amandma k predlogu št. %d »Mir, red in ključi«.".formatted(number(rules.main())))
                .contains("1. člen se spremeni tako, da se glasi: »1. člen (Mir)\n" + NIGHT + "«.");
        assertThat(state(amendment)).isEqualTo(ProposalState.ADOPTED);
        var amended = rules.page(rules.main());
        assertThat(amended.frozen()).isTrue();
        assertThat(amended.wording())
                .startsWith("Predlog s sprejetim amandmajem (predlog št. %d):".formatted(number(amendment)))
                .contains(NIGHT, "Ključ ima član_ica.")
                .doesNotContain("ob 23. uri");
        assertThat(rules.words(AFTER)).first().isEqualTo("Nočni mir se začne ob 22. uri.");

        var second = rules.vote(session, Position.FOR);
        publish(second.decision().orElseThrow());

        assertThat(second.vote().question()).isEqualTo(amended.wording());
        assertThat(rules.words(AFTER)).containsExactly(NIGHT, "Za čistočo skrbi dežurna_i.", "Ključ ima član_ica.");
        assertThat(first.decision()).isPresent().isNotEqualTo(second.decision());
        assertThat(amendments.brought(rules.main()))
                .extracting(row -> row.row().id())
                .containsExactly(amendment);
    }

    @Test
    void amendments_of_two_articles_are_both_in_what_is_voted() {
        var session = rules.convene();
        var night = rules.amend("Ob polnoči", 0, NIGHT);
        var cleaning = rules.amend("Skupine", 1, CLEANING);
        assertThat(order()).containsExactly(cleaning, night, rules.main());
        rules.open(session, time);

        rules.vote(session, Position.FOR);
        assertThat(state(night)).isEqualTo(ProposalState.SCHEDULED);
        rules.vote(session, Position.FOR);
        publish(rules.vote(session, Position.FOR).decision().orElseThrow());

        assertThat(rules.words(AFTER)).containsExactly(NIGHT, CLEANING, "Ključ ima član_ica.");
        assertThat(rules.page(rules.main()).wording()).contains("Predlog s sprejetima amandmajema");
    }

    @Test
    void of_two_amendments_of_one_article_the_second_falls_when_the_first_is_adopted() {
        var session = rules.convene();
        var small = rules.amend("Ob polnoči", 0, NIGHT);
        var large = rules.amend("Brez miru", 0, "Nočnega miru v hiši ni, dokler se o tem ne odloči zbor.");
        assertThat(order()).startsWith(large, small);
        rules.open(session, time);

        rules.vote(session, Position.FOR);

        assertThat(state(small)).isEqualTo(ProposalState.FALLEN);
        assertThat(amendments.fall(small)).contains(new Fall(Cause.OVERTAKEN, large, number(large)));
        assertThat(states(session)).containsExactly(ItemState.DONE, ItemState.OVERTAKEN, ItemState.CURRENT);
        assertThat(rules.session(session).current().orElseThrow().proposal()).isEqualTo(rules.main());
    }

    @Test
    void a_refused_amendment_leaves_the_proposal_as_it_is_and_the_next_one_is_voted() {
        var session = rules.convene();
        var small = rules.amend("Ob polnoči", 0, NIGHT);
        rules.amend("Brez miru", 0, "Nočnega miru v hiši ni, dokler se o tem ne odloči zbor.");
        var before = rules.page(rules.main()).wording();
        rules.open(session, time);

        var refused = rules.vote(session, Position.AGAINST);

        assertThat(refused.decision()).isEmpty();
        assertThat(rules.page(rules.main()).wording()).isEqualTo(before);
        assertThat(rules.session(session).current().orElseThrow().proposal()).isEqualTo(small);
    }

    @Test
    void when_the_proposal_is_rejected_nothing_changes_whatever_was_put_into_it() {
        var session = rules.convene();
        rules.amend("Ob polnoči", 0, NIGHT);
        var left = rules.amend("Skupine", 1, "Za čistočo skrbi hišnik.");
        rules.open(session, time);
        rules.vote(session, Position.FOR);
        body(() -> proceedings.defer(item(session, left)));
        rules.next(session);

        rules.vote(session, Position.AGAINST);

        assertThat(state(rules.main())).isEqualTo(ProposalState.REJECTED);
        assertThat(amendments.fall(left)).contains(new Fall(Cause.MAIN_DECIDED, rules.main(), number(rules.main())));
        assertThat(rules.words(AFTER)).first().isEqualTo("Nočni mir se začne ob 22. uri.");
    }

    @Test
    void with_a_withdrawn_proposal_its_amendments_fall_and_leave_the_agenda() {
        var amendment = rules.amend("Ob polnoči", 0, NIGHT);
        var session = rules.plan();
        assertThat(titles(session)).hasSize(2);

        rules.body().as(rules.body().member(0), () -> proposals.withdraw(rules.main()));

        assertThat(state(amendment)).isEqualTo(ProposalState.FALLEN);
        assertThat(amendments.fall(amendment).orElseThrow().cause()).isEqualTo(Cause.MAIN_WITHDRAWN);
        assertThat(titles(session)).isEmpty();
    }

    @Test
    void once_the_vote_is_open_an_amendment_is_late_and_its_draft_stays() {
        var session = rules.convene();
        var author = rules.body().member(1);
        var draft = rules.body().as(author, () -> amendments.start(rules.main(), AmendmentRole.PARTIAL));
        rules.open(session, time);
        body(() -> proceedings.openVote(
                rules.session(session).current().orElseThrow().id()));

        assertRefused(() -> rules.amend("Ob polnoči", 0, NIGHT), "error.amendment.late");
        assertThat(rules.body().as(author, () -> proposals.check(draft.id())))
                .extracting(problem -> problem.key())
                .contains("error.amendment.late");
        assertThat(rules.body().as(author, () -> proposals.draft(draft.id())).text())
                .isEqualTo(draft.text());
    }

    @Test
    void an_amendment_that_comes_while_the_proposal_is_dealt_with_is_voted_before_it() {
        var session = rules.convene();
        rules.open(session, time);
        var amendment = rules.amend("Ob polnoči", 0, NIGHT);
        var current = rules.session(session).current().orElseThrow();

        assertRefused(() -> body(() -> proceedings.openVote(current.id())), "error.item.amendments");
        rules.next(session);

        assertThat(rules.session(session).current().orElseThrow().proposal()).isEqualTo(amendment);
        rules.vote(session, Position.FOR);
        assertThat(rules.session(session).current().orElseThrow().proposal()).isEqualTo(rules.main());
        assertThat(rules.vote(session, Position.FOR).decision()).isPresent();
    }

    @Test
    void of_alternatives_the_first_adopted_closes_the_others() {
        var other = rules.alternative("Samo ključi", Amending.replace(rules.paragraph(2), "Ključa nima nihče."));
        var amendment = rules.amend("Ob polnoči", 0, NIGHT);
        var session = rules.convene();
        assertThat(order()).containsExactly(amendment, rules.main(), other);
        assertThat(rules.session(session).agenda())
                .extracting(AgendaRow::proposal)
                .containsExactlyElementsOf(order());
        rules.open(session, time);
        rules.vote(session, Position.AGAINST);

        publish(rules.vote(session, Position.FOR).decision().orElseThrow());

        assertThat(amendments.fall(other))
                .contains(new Fall(Cause.ALTERNATIVE_ADOPTED, rules.main(), number(rules.main())));
        assertThat(states(session)).containsExactly(ItemState.DONE, ItemState.DONE, ItemState.OVERTAKEN);
        assertThat(rules.words(AFTER)).last().isEqualTo("Ključ ima član_ica.");
    }

    @Test
    void an_adopted_alternative_closes_the_proposal_with_its_amendments() {
        var other = rules.alternative(
                "Vse drugače",
                Amending.replace(rules.paragraph(0), "V hiši je mir od šestih zvečer do desetih dopoldne vse dni."),
                Amending.replace(rules.paragraph(1), "Za čistočo skrbi vsako nedeljo skupina, ki jo določi zbor."),
                Amending.replace(rules.paragraph(2), "Ključe hrani koordinacija in jih izda le za dan dogodka."));
        var amendment = rules.amend("Ob polnoči", 0, NIGHT);
        var session = rules.convene();
        assertThat(order()).containsExactly(other, amendment, rules.main());
        rules.open(session, time);

        publish(rules.vote(session, Position.FOR).decision().orElseThrow());

        assertThat(state(rules.main())).isEqualTo(ProposalState.FALLEN);
        assertThat(amendments.fall(amendment).orElseThrow().cause()).isEqualTo(Cause.ALTERNATIVE_ADOPTED);
        assertThat(rules.session(session).current()).isEmpty();
        assertThat(rules.words(AFTER)).last().isEqualTo("Ključe hrani koordinacija in jih izda le za dan dogodka.");
    }

    @Test
    void an_alternative_cannot_come_after_the_notice_and_an_amendment_must_change_something() {
        rules.convene();

        assertRefused(
                () -> rules.alternative("Samo ključi", Amending.replace(rules.paragraph(2), "Ključa nima nihče.")),
                "error.amendment.convened");
        assertRefused(() -> rules.amend("Enako", operations -> operations), "error.amendment.same");
    }

    @Test
    void an_amendment_has_no_amendment_and_stands_on_no_agenda_alone() {
        var amendment = rules.amend("Ob polnoči", 0, NIGHT);

        assertThat(amendments
                        .closed(amendment, AmendmentRole.PARTIAL)
                        .orElseThrow()
                        .key())
                .isEqualTo("error.amendment.second");
        rules.body().as(rules.body().council(), () -> {
            assertThat(proposals.schedulable(rules.body().id()))
                    .extracting(row -> row.id())
                    .contains(rules.main())
                    .doesNotContain(amendment);
            var planned = sessions.plan(new NewSession(
                    rules.body().id(),
                    SessionKind.ORDINARY,
                    "Seja",
                    "Dvorana",
                    LocalDateTime.parse("2026-03-20T18:00")
                            .atZone(clock.getZone())
                            .toInstant(),
                    rules.body().moderator(),
                    rules.body().minuteTaker()));
            assertRefused(() -> sessions.addProposal(planned, amendment, 5), "error.amendment.alone");
        });
    }

    @Test
    void what_the_author_changes_elsewhere_leaves_an_amendment_and_at_the_same_place_it_falls() {
        var night = rules.amend("Ob polnoči", 0, NIGHT);
        var cleaning = rules.amend("Skupine", 1, CLEANING);
        var revising = program.getBean(Revising.class);

        rules.body().as(rules.body().member(0), () -> {
            var carried = revising.carried(rules.main());
            var operations = new ArrayList<>(carried.change().operations());
            operations.set(0, Amending.replace(rules.paragraph(0), "Nočni mir se začne ob 21. uri."));
            return revising.revise(
                    rules.main(), carried.revision(), carried.change().with(operations));
        });

        assertThat(amendments.fall(night).orElseThrow().cause()).isEqualTo(Cause.MAIN_REWORDED);
        assertThat(state(cleaning)).isEqualTo(ProposalState.FILED);
    }

    @Test
    void what_competes_is_listed_with_how_far_it_goes_and_no_longer_as_a_rival() {
        var night = rules.amend("Ob polnoči", 0, NIGHT);
        var other = rules.alternative("Samo ključi", Amending.replace(rules.paragraph(2), "Ključa nima nihče."));

        var competition = amendments.of(rules.main());

        assertThat(competition.partial()).singleElement().satisfies(row -> {
            assertThat(row.row().id()).isEqualTo(night);
            assertThat(row.words()).isEqualTo(2);
        });
        assertThat(competition.alternatives()).extracting(AmendmentRow::words).containsExactly(9);
        assertThat(proposals.rivals(rules.main())).isEmpty();
        assertThat(proposals.rivals(other)).isEmpty();
        assertThat(amendments.text(night).sentences()).containsExactly("1. člen se spremeni.");
    }

    private void publish(DecisionId decision) {
        body(() -> decisions.publish(decision));
    }

    private void body(Runnable act) {
        rules.body().as(rules.body().moderator(), act);
    }

    private List<ProposalId> order() {
        return amendments.together(rules.main());
    }

    private ItemId item(SessionId session, ProposalId proposal) {
        return rules.session(session).agenda().stream()
                .filter(row -> proposal.equals(row.proposal()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> titles(SessionId session) {
        return rules.body().as(rules.body().council(), () -> sessions.page(session)).agenda().stream()
                .map(AgendaRow::title)
                .toList();
    }

    private List<ItemState> states(SessionId session) {
        return rules.session(session).agenda().stream().map(AgendaRow::state).toList();
    }

    private ProposalState state(ProposalId id) {
        return rules.page(id).row().state();
    }

    private long number(ProposalId id) {
        return rules.page(id).row().number();
    }
}

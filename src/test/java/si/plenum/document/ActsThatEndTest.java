package si.plenum.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.document.TestDocuments.MARCH;
import static si.plenum.document.TestDocuments.article;
import static si.plenum.document.TestDocuments.replace;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.document.effect.EnactedAct;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;

/** Acts that expire, that are annulled, that only correct, and that wait and never begin. */
@PlenumTest
class ActsThatEndTest {

    private static final String RULES = """
            # Hišni red

            ### 1. člen: Namen

            Ta red ureja rabo prostorov.

            ### 2. člen: Tišina

            Nočni mir je od 23. do 6. ure.
            """;

    private static final CommencementRule AT_ONCE = new CommencementRule.OnDay(MARCH);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Documents documents;

    @Autowired
    Changes changes;

    @Autowired
    TestTime time;

    @Autowired
    LegalClock clock;

    @Autowired
    JdbcClient database;

    private TestDocuments test;
    private DocumentRow rules;

    @BeforeEach
    void in_march_2026() {
        time.at("2026-03-01T12:00");
        test = beans.createBean(TestDocuments.class);
        rules = test.found(RULES);
    }

    private TextInForce today() {
        return test.text(rules, clock.today());
    }

    private Provision quiet(LocalDate day) {
        return article(test.text(rules, day), "2").children().getFirst();
    }

    private String words(LocalDate day) {
        return quiet(day).text();
    }

    private ChangeId change(ChangeTerms terms, String words) {
        return test.prepare(today(), terms, replace(quiet(clock.today()), words));
    }

    private EnactedAct act(ChangeTerms terms, String words) {
        return test.enact(change(terms, words), MARCH, AT_ONCE);
    }

    private ChangeId annulment(EnactedAct of) {
        return test.prepare(today(), ChangeTerms.annulling(of.act()));
    }

    private ActRow row(EnactedAct act) {
        return documents.acts(rules.id()).stream()
                .map(NamedAct::act)
                .filter(each -> each.id().equals(act.act()))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    @Test
    void a_change_for_a_time_ends_by_itself_and_the_earlier_words_come_back() {
        var ends = MARCH.plusMonths(1);
        var act = act(ChangeTerms.until(ends), "Nočni mir je od 21. ure.");

        assertThat(words(ends.minusDays(1))).isEqualTo("Nočni mir je od 21. ure.");
        assertThat(words(ends)).isEqualTo("Nočni mir je od 23. do 6. ure.");
        assertThat(today().provenance().get(quiet(MARCH).id()).ends()).isEqualTo(ends);
        assertThat(test.text(rules, ends).provenance().get(quiet(MARCH).id())).satisfies(origin -> {
            assertThat(origin.founding()).isTrue();
            assertThat(origin.since()).isEqualTo(ends);
            assertThat(origin.ends()).isNull();
        });
        assertThat(row(act).on(MARCH)).isEqualTo(ActStanding.IN_FORCE);
        assertThat(row(act).on(ends)).isEqualTo(ActStanding.ENDED);
        time.at("2026-04-01T12:00");
        assertThat(documents.versions(rules.id())).hasSize(3);
        assertThat(documents.history(rules.id()).getLast().ends()).isTrue();
    }

    @Test
    void what_is_voted_on_says_until_when_it_holds_and_its_hash_does_too() {
        var ends = LocalDate.of(2027, 1, 1);
        var forGood = changes.change(change(ChangeTerms.PLAIN, "Nočni mir je od 21. ure."));
        var forATime = changes.change(change(ChangeTerms.until(ends), "Nočni mir je od 21. ure."));
        assertThat(forATime.preview().instruction().wording())
                .isEqualTo(forGood.preview().instruction().wording()
                        + "\nTa sprememba velja do vključno 31.\u00a0decembra 2026.");
        assertThat(forATime.wordingHash()).isNotEqualTo(forGood.wordingHash());
        assertThat(forATime.wording().terms()).isEqualTo(ChangeTerms.until(ends));
    }

    @Test
    void a_change_that_would_lose_its_footing_at_an_end_is_refused_before_the_vote_and_names_the_act_that_ends() {
        var passing = act(ChangeTerms.until(MARCH.plusMonths(1)), "Nočni mir je od 21. ure.");
        var onTop = change(ChangeTerms.PLAIN, "Nočni mir je od 20. ure.");
        assertThat(changes.check(onTop, List.of()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Verdict.LosesFooting.class,
                        verdict -> assertThat(verdict.pending()).isEqualTo(passing.act()));
        refused("error.document.future", () -> test.enact(onTop, MARCH, AT_ONCE));

        act(ChangeTerms.until(MARCH.plusMonths(1)), "Nočni mir je od 20. ure.");
        assertThat(words(MARCH)).isEqualTo("Nočni mir je od 20. ure.");
        assertThat(words(MARCH.plusMonths(1))).isEqualTo("Nočni mir je od 23. do 6. ure.");
    }

    @Test
    void an_end_before_the_beginning_is_refused_and_cannot_be_written() {
        refused("error.document.ends", () -> change(ChangeTerms.until(MARCH), "Tišina."));
        var brief = change(ChangeTerms.until(MARCH.plusDays(1)), "Tišina.");
        refused("error.document.ends", () -> test.enact(brief, MARCH, CommencementRule.DAY_AFTER_PUBLICATION));
        refused("error.document.ends", () -> test.enact(brief, MARCH, new CommencementRule.OnDay(MARCH.plusDays(1))));
    }

    @Test
    void from_the_day_of_an_annulment_the_text_is_as_if_the_act_had_stopped_and_the_days_before_stay() {
        var fallen = act(ChangeTerms.PLAIN, "Nočni mir je od 21. ure.");
        var decided = annulment(fallen);
        var preview = changes.change(decided).preview();
        assertThat(preview.instruction().wording())
                .isEqualTo("Akt o spremembi Hišnega reda, sprejet 1.\u00a0marca 2026 (akt št. 2), se razveljavi.");
        assertThat(preview.title()).isEqualTo("Razveljavitev: Akt o spremembi Hišnega reda");
        assertThat(preview.redline().changed()).isEqualTo(1);

        var annulment = test.enact(decided, MARCH, new CommencementRule.OnDay(MARCH.plusDays(10)));
        assertThat(documents.pending(rules.id())).singleElement().satisfies(pending -> {
            assertThat(pending.act().kind()).isEqualTo(ActKind.ANNULMENT);
            assertThat(pending.places()).contains(quiet(MARCH).id());
        });
        assertThat(words(MARCH.plusDays(9))).isEqualTo("Nočni mir je od 21. ure.");
        assertThat(words(MARCH.plusDays(10))).isEqualTo("Nočni mir je od 23. do 6. ure.");
        time.at("2026-03-11T12:00");
        assertThat(row(fallen)).satisfies(act -> {
            assertThat(act.on(clock.today())).isEqualTo(ActStanding.ENDED);
            assertThat(act.annulledBy()).isEqualTo(annulment.act());
        });
        assertThat(documents.acts(rules.id()))
                .extracting(NamedAct::title)
                .containsExactly(
                        "Hišni red", "Akt o spremembi Hišnega reda", "Razveljavitev: Akt o spremembi Hišnega reda");
        refused("error.document.annul.over", () -> annulment(fallen));
        refused("error.document.annul.kind", () -> annulment(annulment));
        assertThat(documents.version(rules.id(), 3).text())
                .isEqualTo(documents.version(rules.id(), 1).text());
    }

    @Test
    void an_act_that_others_have_built_on_is_not_annulled_under_their_feet() {
        var ground = act(ChangeTerms.PLAIN, "Nočni mir je od 21. ure.");
        var annulment = annulment(ground);
        var later = act(ChangeTerms.PLAIN, "Nočni mir je od 20. ure.");
        assertThat(changes.check(annulment, List.of()))
                .singleElement()
                .isInstanceOfSatisfying(Verdict.StoodUpon.class, verdict -> {
                    assertThat(verdict.act()).isEqualTo(later.act());
                    assertThat(verdict.address()).isEqualTo("2. člen");
                });
        refused("error.document.annul.stood-upon", () -> test.enact(annulment, MARCH, AT_ONCE));

        test.enact(annulment(later), MARCH, AT_ONCE);
        test.enact(annulment, MARCH, AT_ONCE);
        assertThat(words(MARCH)).isEqualTo("Nočni mir je od 23. do 6. ure.");
    }

    @Test
    void only_one_annulment_of_an_act_is_adopted() {
        var act = act(ChangeTerms.PLAIN, "Nočni mir je od 21. ure.");
        var one = annulment(act);
        var other = annulment(act);
        test.enact(one, MARCH, new CommencementRule.OnCondition("soglasje", 1, MARCH.plusDays(5)));
        assertThat(changes.check(other, List.of()))
                .singleElement()
                .isEqualTo(new Verdict.NotAnnullable(act.act(), "error.document.annul.twice"));
        time.at("2026-03-07T12:00");
        assertThat(changes.check(other, List.of()))
                .as("the first one was given up")
                .isEmpty();
    }

    @Test
    void an_act_annulled_before_it_begins_never_begins() {
        var change = change(ChangeTerms.PLAIN, "Nočni mir je od 21. ure.");
        var later = test.enact(change, MARCH, new CommencementRule.OnDay(MARCH.plusMonths(1)));
        test.enact(annulment(later), MARCH, AT_ONCE);
        assertThat(words(MARCH.plusMonths(2))).isEqualTo("Nočni mir je od 23. do 6. ure.");
        assertThat(row(later).on(MARCH)).isEqualTo(ActStanding.GIVEN_UP);
        assertThat(documents.pending(rules.id())).isEmpty();
        assertThat(documents.versions(rules.id()))
                .extracting(VersionRow::hash)
                .containsOnly(documents.versions(rules.id()).getFirst().hash());
    }

    @Test
    void a_waiting_act_can_be_given_up_by_a_decision_and_makes_room() {
        var change = change(ChangeTerms.PLAIN, "Nočni mir je od 21. ure.");
        var waiting = test.enact(change, MARCH, new CommencementRule.OnCondition("soglasje mesta", 1));
        var other = change(ChangeTerms.PLAIN, "Nočni mir je od 22. ure.");
        refused("error.document.future", () -> test.enact(other, MARCH, AT_ONCE));
        test.enact(annulment(waiting), MARCH, AT_ONCE);
        test.enact(other, MARCH, AT_ONCE);
        assertThat(row(waiting).on(MARCH)).isEqualTo(ActStanding.GIVEN_UP);
        refused(
                "error.document.over",
                () -> test.inTransaction(
                        () -> test.enactment.conditionMet(waiting.act(), MARCH.plusDays(1), null, "dopis")));
        assertThat(words(MARCH.plusYears(1))).isEqualTo("Nočni mir je od 22. ure.");
    }

    @Test
    void a_condition_that_does_not_come_in_time_gives_the_act_up() {
        var change = change(ChangeTerms.PLAIN, "Nočni mir je od 21. ure.");
        var deadline = MARCH.plusDays(14);
        var act = test.enact(change, MARCH, new CommencementRule.OnCondition("soglasje mesta", 1, deadline));
        time.at("2026-03-15T12:00");
        assertThat(documents.pending(rules.id())).hasSize(1);
        time.at("2026-03-16T12:00");
        assertThat(documents.pending(rules.id())).isEmpty();
        assertThat(row(act).on(clock.today())).isEqualTo(ActStanding.GIVEN_UP);
        refused(
                "error.document.condition.late",
                () -> test.inTransaction(
                        () -> test.enactment.conditionMet(act.act(), deadline.plusDays(1), null, "dopis")));
        test.enact(
                change(ChangeTerms.PLAIN, "Nočni mir je od 22. ure."),
                clock.today(),
                new CommencementRule.OnDay(clock.today()));
        assertThat(words(clock.today())).isEqualTo("Nočni mir je od 22. ure.");
    }

    @Test
    void a_correction_only_mends_words_and_is_marked_as_one() {
        var correction = change(ChangeTerms.correction(), "Nočni mir je od 23. do 7. ure.");
        assertThat(changes.change(correction).preview()).satisfies(preview -> {
            assertThat(preview.title()).isEqualTo("Popravek Hišnega reda");
            assertThat(preview.instruction().wording())
                    .startsWith("To je redakcijski popravek: odpravi napako v zapisu, vsebine ne spreminja.\n");
        });
        var act = test.enact(correction, MARCH, AT_ONCE);
        assertThat(row(act).kind()).isEqualTo(ActKind.CORRECTION);
        assertThat(words(MARCH)).isEqualTo("Nočni mir je od 23. do 7. ure.");

        var first = article(today(), "1");
        refused(
                "error.document.correction",
                () -> test.prepare(
                        today(), ChangeTerms.correction(), new Operation.Repeal(first.id(), first.treeHash())));
        var more = new Operation.Insert(
                new ProvisionId(UUID.randomUUID()), ProvisionKind.PARAGRAPH, first.id(), null, null, "", "Še.");
        refused("error.document.correction", () -> test.prepare(today(), ChangeTerms.correction(), more));
    }

    @Test
    void the_database_itself_refuses_acts_that_say_something_else_than_their_change() {
        var change = change(ChangeTerms.until(MARCH.plusMonths(1)), "Nočni mir je od 21. ure.");
        assertThatThrownBy(() -> database.sql("""
                        INSERT INTO document.act (id, document_id, seq, kind, decision_id, change_id, adopted_on,
                            commencement_kind, commencement_day, recorded_at, previous_hash, hash)
                        SELECT gen_random_uuid(), document_id, 2, 'amendment', gen_random_uuid(), :change, '2026-03-01',
                            'date', '2026-03-01', now(), hash, hash
                        FROM document.act WHERE document_id = :document""")
                        .param("change", change.value())
                        .param("document", rules.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("an act says what its change says");
        var correction = change(ChangeTerms.correction(), "Nočni mir je od 20. ure.");
        assertThatThrownBy(() ->
                        database.sql("""
                        INSERT INTO document.operation (id, change_id, document_id, ord, kind, provision_id, expects_hash)
                        SELECT gen_random_uuid(), change_id, document_id, 2, 'repeal', provision_id, expects_hash
                        FROM document.operation WHERE change_id = :change""").param("change", correction.value()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("has no operation repeal");
    }

    @Test
    void a_visitor_learns_of_an_annulment_only_with_its_publication() {
        var act = act(ChangeTerms.PLAIN, "Nočni mir je od 21. ure.");
        var annulment = annulment(act);
        var decision = UUID.randomUUID();
        var day = MARCH.plusDays(1);
        test.inTransaction(() -> test.enactment.enact(decision, annulment, MARCH, new CommencementRule.OnDay(day)));
        assertThat(row(act).ends()).isNull();
        assertThat(words(day)).isEqualTo("Nočni mir je od 21. ure.");
        assertThat(documents.textAsRecorded(rules.id(), day, clock.instant()).hash())
                .isEqualTo(test.text(rules, MARCH).text().hash());
        assertThat(test.asMember(() -> row(act)).ends()).isEqualTo(day);
        test.inTransaction(() -> test.enactment.published(decision, MARCH));
        assertThat(row(act).ends()).isEqualTo(day);
        assertThat(words(day)).isEqualTo("Nočni mir je od 23. do 6. ure.");
    }

    @Test
    void what_was_known_by_a_moment_is_read_with_where_it_comes_from() {
        var before = clock.instant();
        time.at("2026-03-02T12:00");
        test.enact(
                change(ChangeTerms.PLAIN, "Nočni mir je od 21. ure."),
                clock.today(),
                new CommencementRule.OnDay(clock.today()));
        var day = clock.today();
        var then = documents.asRecorded(rules.id(), day, before);
        assertThat(then.version()).isEqualTo(1);
        assertThat(then.text()).isEqualTo(documents.version(rules.id(), 1).text());
        assertThat(then.provenance().values()).allMatch(Provenance::founding);
        var now = documents.asRecorded(rules.id(), day, clock.instant());
        assertThat(now).isEqualTo(test.text(rules, day));
        assertThat(documents.actsAsRecorded(rules.id(), before)).hasSize(1);
    }
}

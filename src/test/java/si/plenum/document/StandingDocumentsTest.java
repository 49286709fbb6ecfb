package si.plenum.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.document.TestDocuments.FOUNDED;
import static si.plenum.document.TestDocuments.article;
import static si.plenum.document.TestDocuments.replace;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.document.text.Conflict;
import si.plenum.document.text.MarkdownText;
import si.plenum.document.text.Operation;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;

@PlenumTest
class StandingDocumentsTest {

    private static final String RULES = """
            # Hišni red

            ## I. Splošno

            ### 1. člen: Namen

            Ta red ureja rabo prostorov.

            ### 2. člen: Tišina

            (1) Nočni mir je od 23. do 6. ure.

            (2) Izjemo po 1. členu dovoli koordinacija.
            """;

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final CommencementRule NEXT_DAY = CommencementRule.DAY_AFTER_PUBLICATION;

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

    private String firstOfSecond(LocalDate day) {
        return article(test.text(rules, day), "2").children().getFirst().text();
    }

    private ChangeId quieter() {
        var paragraph = article(today(), "2").children().getFirst();
        return test.prepare(today(), replace(paragraph, "Nočni mir je od 22. do 6. ure."));
    }

    @Test
    void the_founding_text_is_in_force_from_its_day_and_comes_from_its_decision() {
        assertThat(MarkdownText.render(test.text(rules, FOUNDED).text())).isEqualTo(RULES);
        assertThat(today().version()).isEqualTo(1);
        assertThat(today().provenance().values())
                .allMatch(origin -> origin.founding() && origin.since().equals(FOUNDED));
        assertThatThrownBy(() -> test.text(rules, FOUNDED.minusDays(1))).isInstanceOf(NotFound.class);
        assertThat(documents.all()).extracting(DocumentRow::id).contains(rules.id());
    }

    @Test
    void a_decided_change_is_in_force_the_day_after_its_publication_and_the_old_text_stays_readable() {
        var act = test.enact(quieter(), MARCH, NEXT_DAY);
        assertThat(act.inForce()).isNull();
        var announced = test.asMember(() -> documents.pending(rules.id()));
        assertThat(announced).singleElement().satisfies(pending -> {
            assertThat(pending.act().id()).isEqualTo(act.act());
            assertThat(pending.instruction().wording())
                    .isEqualTo(
                            "V 2. členu se prvi odstavek spremeni tako, da se glasi: »(1) Nočni mir je od 22. do 6. ure.«.");
        });

        var decision = announced.getFirst().act().decision();
        assertThat(documents.pending(rules.id())).as("to a visitor").isEmpty();
        assertThat(documents.actsOf(decision)).as("to a visitor").isEmpty();
        test.inTransaction(() -> test.enactment.published(decision, MARCH.plusDays(1)));
        assertThat(documents.pending(rules.id())).hasSize(1);
        test.inTransaction(() -> test.enactment.published(decision, MARCH.plusDays(9)));

        assertThat(firstOfSecond(MARCH.plusDays(1))).isEqualTo("Nočni mir je od 23. do 6. ure.");
        assertThat(firstOfSecond(MARCH.plusDays(2))).isEqualTo("Nočni mir je od 22. do 6. ure.");
        assertThat(documents.versions(rules.id())).hasSize(1);

        time.at("2026-03-03T12:00");
        assertThat(documents.pending(rules.id())).isEmpty();
        assertThat(documents.versions(rules.id()))
                .extracting(VersionRow::ordinal)
                .containsExactly(2, 1);
        assertThat(documents.version(rules.id(), 2).text()).isEqualTo(today().text());
        assertThat(MarkdownText.render(documents.version(rules.id(), 1).text())).isEqualTo(RULES);
        var changed = article(today(), "2").children().getFirst();
        assertThat(today().provenance().get(changed.id())).satisfies(origin -> {
            assertThat(origin.act()).isEqualTo(act.act());
            assertThat(origin.decision()).isEqualTo(decision);
            assertThat(origin.since()).isEqualTo(MARCH.plusDays(2));
        });
        var comparison = documents.compare(rules.id(), 1, 2);
        assertThat(comparison.redline().changed()).isEqualTo(1);
        assertThat(comparison.sentences()).containsExactly("V 2. členu se prvi odstavek spremeni.");
        assertThat(documents.actsOf(decision))
                .singleElement()
                .extracting(ActRow::seq)
                .isEqualTo(2);
    }

    @Test
    void the_text_of_a_day_shows_a_visitor_nothing_that_is_not_published() {
        var day = MARCH.plusDays(20);
        var decision = UUID.randomUUID();
        var change = quieter();
        test.inTransaction(() -> test.enactment.enact(decision, change, MARCH, new CommencementRule.OnDay(day)));

        assertThat(firstOfSecond(day)).isEqualTo("Nočni mir je od 23. do 6. ure.");
        assertThat(test.asMember(() -> firstOfSecond(day))).isEqualTo("Nočni mir je od 22. do 6. ure.");
        test.inTransaction(() -> test.enactment.published(decision, MARCH));
        assertThat(firstOfSecond(day)).isEqualTo("Nočni mir je od 22. do 6. ure.");
    }

    @Test
    void an_act_on_a_condition_waits_until_the_condition_is_recorded() {
        var act = test.enact(quieter(), MARCH, new CommencementRule.OnCondition("soglasje Mestnega sveta", 1));
        assertThat(firstOfSecond(MARCH.plusYears(1))).contains("23.");
        test.inTransaction(() -> test.enactment.conditionMet(act.act(), MARCH.plusDays(30), null, "sklep MS 12/2026"));
        assertThat(firstOfSecond(MARCH.plusDays(30))).contains("23.");
        assertThat(firstOfSecond(MARCH.plusDays(31))).contains("22.");
        var again =
                test.inTransaction(() -> test.enactment.conditionMet(act.act(), MARCH.plusDays(60), null, "še enkrat"));
        assertThat(again.inForce()).isEqualTo(MARCH.plusDays(31));
    }

    @Test
    void what_was_recorded_by_a_moment_never_changes() {
        var before = clock.instant();
        time.pass(Duration.ofHours(1));
        test.enact(quieter(), MARCH, new CommencementRule.OnDay(MARCH));
        var day = MARCH.plusDays(5);
        assertThat(documents.textAsRecorded(rules.id(), day, before).hash())
                .isEqualTo(test.text(rules, FOUNDED).text().hash());
        assertThat(documents
                        .textAsRecorded(rules.id(), day, clock.instant().plusSeconds(3600))
                        .hash())
                .isEqualTo(test.text(rules, day).text().hash());
    }

    @Test
    void a_change_on_an_outdated_base_is_refused_and_names_the_act_that_came_between() {
        var late = quieter();
        var other = test.prepare(
                today(), replace(article(today(), "2").children().getFirst(), "Nočni mir je od 24. do 6. ure."));
        assertThat(changes.check(late, List.of(other)))
                .singleElement()
                .isInstanceOfSatisfying(Verdict.Conflicting.class, verdict -> {
                    assertThat(verdict.conflict().kind()).isEqualTo(Conflict.Kind.DIFFERENT_WORDS);
                    assertThat(verdict.with()).isEqualTo(other);
                    assertThat(verdict.address()).isEqualTo("2. člen, prvi odstavek");
                });
        var act = test.enact(other, MARCH, new CommencementRule.OnDay(MARCH));

        assertThat(changes.check(late, List.of()))
                .singleElement()
                .isInstanceOfSatisfying(
                        Verdict.OutdatedBase.class,
                        verdict -> assertThat(verdict.act()).isEqualTo(act.act()));
        assertThatThrownBy(() -> test.enact(late, MARCH, new CommencementRule.OnDay(MARCH)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("error.document.base");
                    assertThat(refused.arguments()).containsEntry("provision", "2. člen, prvi odstavek");
                });
        assertThat(firstOfSecond(MARCH)).contains("24.");
        assertThat(documents.versions(rules.id())).hasSize(2);
    }

    @Test
    void a_change_that_takes_the_footing_of_an_adopted_one_is_refused() {
        var later = test.enact(quieter(), MARCH, new CommencementRule.OnDay(MARCH.plusMonths(3)));
        var now = test.prepare(today(), replace(article(today(), "2").children().getFirst(), "Nočnega miru ni."));
        assertThat(changes.check(now, List.of()))
                .singleElement()
                .isInstanceOfSatisfying(Verdict.LosesFooting.class, verdict -> {
                    assertThat(verdict.pending()).isEqualTo(later.act());
                    assertThat(verdict.blocks()).isTrue();
                });
        assertThatThrownBy(() -> test.enact(now, MARCH, new CommencementRule.OnDay(MARCH)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.document.future"));
    }

    @Test
    void striking_an_article_warns_of_those_that_cite_it_and_keeps_its_place() {
        var first = article(today(), "1");
        var change = test.prepare(today(), new Operation.Repeal(first.id(), first.treeHash()));
        assertThat(changes.check(change, List.of()))
                .singleElement()
                .isEqualTo(new Verdict.CitesChanged(first.id(), "1. člen", List.of("2. člen, drugi odstavek")));
        test.enact(change, MARCH, new CommencementRule.OnDay(MARCH));
        assertThat(article(today(), "1").repealed()).isTrue();
        assertThat(article(today(), "1").children()).isEmpty();
    }

    @Test
    void a_new_article_after_another_takes_the_next_free_letter() {
        var first = article(today(), "1");
        var chapter = today().text().labelled(ProvisionKind.CHAPTER, "I").orElseThrow();
        for (int i = 0; i < 2; i++) {
            var id = new si.plenum.document.text.ProvisionId(UUID.randomUUID());
            var paragraph = new si.plenum.document.text.ProvisionId(UUID.randomUUID());
            var change = test.prepare(
                    today(),
                    new Operation.Insert(id, ProvisionKind.ARTICLE, chapter.id(), first.id(), null, "Nov", ""),
                    new Operation.Insert(paragraph, ProvisionKind.PARAGRAPH, id, null, null, "", "Novo besedilo."));
            test.enact(change, MARCH, new CommencementRule.OnDay(MARCH.plusDays(i)));
        }
        assertThat(test.text(rules, MARCH.plusDays(1))
                        .text()
                        .walk()
                        .filter(provision -> provision.kind() == ProvisionKind.ARTICLE))
                .extracting(si.plenum.document.text.Provision::label)
                .containsExactlyInAnyOrder("1", "1.a", "1.b", "2");
    }

    @Test
    void a_change_of_nothing_and_a_change_enacted_twice_are_refused() {
        assertThatThrownBy(() -> test.prepare(today()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.document.change.empty"));
        var change = quieter();
        test.enact(change, MARCH, NEXT_DAY);
        assertThatThrownBy(() -> test.enact(change, MARCH, NEXT_DAY))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.document.enacted"));
        assertThatThrownBy(() ->
                        test.inTransaction(() -> test.enactment.found(rules.id(), RULES, UUID.randomUUID(), MARCH)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.document.founded"));
    }

    @Test
    void an_effect_outside_of_a_decision_is_impossible() {
        var change = quieter();
        assertThatThrownBy(() -> test.enactment.enact(UUID.randomUUID(), change, MARCH, NEXT_DAY))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE document.act SET adopted_on = adopted_on - 1",
                "DELETE FROM document.operation",
                "TRUNCATE document.commencement",
                "UPDATE document.change SET base_day = base_day",
            })
    void what_is_truth_cannot_be_rewritten(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"upravljalski-model", "poslovnik-plenuma", "hisni-red"})
    void the_demo_texts_come_back_from_the_database_as_they_were_written(String name) throws Exception {
        var markdown = new ClassPathResource("demo/" + name + ".md").getContentAsString(StandardCharsets.UTF_8);
        var document = test.found(markdown);
        var text = test.text(document, MARCH).text();
        var body = markdown.substring(markdown.indexOf('\n'));
        assertThat(MarkdownText.render(text)).endsWith(body);
        assertThat(documents.version(document.id(), 1).text()).isEqualTo(text);
    }
}

package si.plenum.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.document.TestDocuments.MARCH;
import static si.plenum.document.TestDocuments.article;
import static si.plenum.document.TestDocuments.replace;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.document.effect.EnactedAct;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;

/** Official consolidated texts: a decision confirms the text in force, word for word, letters of labels and all. */
@PlenumTest
class ConsolidationTest {

    private static final String RULES = """
            # Hišni red

            ### 1. člen: Namen

            Ta red ureja rabo prostorov.

            ### 1.a člen: Tišina

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

    @Test
    void it_confirms_the_text_as_it_stands_and_changes_nothing() {
        var before = today().text();
        var change = confirming();
        assertThat(changes.change(change).preview().instruction().sentences())
                .singleElement()
                .asString()
                .contains("uradno prečiščeno besedilo", "marca 2026", before.hash());

        var act = enact(change);

        assertThat(today().text()).isEqualTo(before);
        assertThat(article(today(), "1.a").heading()).isEqualTo("Tišina");
        assertThat(documents.acts(rules.id()).getLast()).satisfies(named -> {
            assertThat(named.act().kind()).isEqualTo(ActKind.CONSOLIDATION);
            assertThat(named.title()).startsWith("Uradno prečiščeno besedilo").contains("marca 2026");
        });
        assertThat(documents.confirmation(today(), null).map(Confirmation::act)).contains(act.act());
    }

    @Test
    void a_later_change_is_read_unofficially_until_it_is_confirmed_too() {
        var first = enact(confirming());
        time.at("2026-03-10T12:00");
        test.enact(amendment(), clock.today(), new CommencementRule.OnDay(clock.today()));
        assertThat(documents.confirmation(today(), null)).isEmpty();
        assertThat(documents.confirmation(test.text(rules, MARCH), null))
                .hasValueSatisfying(official -> assertThat(official.act()).isEqualTo(first.act()));

        time.at("2026-03-20T12:00");
        test.enact(confirming(), clock.today(), new CommencementRule.OnDay(clock.today()));

        assertThat(documents.confirmation(today(), null).map(Confirmation::number))
                .isEqualTo(Optional.of(2));
        assertThat(documents.confirmation(today(), clock.instant().minusSeconds(86_400)))
                .as("as far as it was recorded the day before")
                .isEmpty();
    }

    @Test
    void what_has_moved_meanwhile_is_not_confirmed() {
        var change = confirming();
        assertThat(changes.check(change, List.of())).isEmpty();
        test.enact(amendment(), MARCH, AT_ONCE);

        assertThat(changes.check(change, List.of())).containsExactly(new Verdict.TextMoved());
        assertThatThrownBy(() -> enact(change))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("error.document.consolidation.moved"));
    }

    @Test
    void it_has_no_operations_and_the_database_says_so_too() {
        var words = replace(article(today(), "1.a").children().getFirst(), "Tiho.");
        var draft = ChangeDraft.of(today()).with(List.of(words)).with(ChangeTerms.consolidation());
        assertThat(draft.effective().operations()).isEmpty();
        var change = confirming();

        assertThatThrownBy(() -> database.sql("""
                        INSERT INTO document.operation (id, change_id, document_id, ord, kind, provision_id, heading, text, expects_hash)
                        SELECT gen_random_uuid(), :change, :document, 0, 'replace', provision_id, '', 'Tiho.', repeat('0', 64)
                          FROM document.provision_state WHERE document_id = :document LIMIT 1""")
                        .param("change", change.value())
                        .param("document", rules.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("has no operation");
    }

    private TextInForce today() {
        return test.text(rules, clock.today());
    }

    private ChangeId confirming() {
        return test.prepare(today(), ChangeTerms.consolidation());
    }

    private ChangeId amendment() {
        return test.prepare(
                today(),
                ChangeTerms.PLAIN,
                replace(article(today(), "1.a").children().getFirst(), "Nočni mir je od 21. ure."));
    }

    private EnactedAct enact(ChangeId change) {
        return test.enact(change, MARCH, AT_ONCE);
    }
}

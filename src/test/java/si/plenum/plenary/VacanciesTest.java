package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.community.TermRow;
import si.plenum.community.Terms;
import si.plenum.decision.Vacancies;
import si.plenum.decision.Vacancy;
import si.plenum.identity.AsSystem;
import si.plenum.identity.PersonId;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.TestElection;
import si.plenum.rules.Election;
import si.plenum.rules.Secrecy;

/** Seats that fall empty before the end of their term, filled by the same ballots or by a by-election, as the rule says. */
@PlenumTest
class VacanciesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    Terms terms;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Memberships memberships;

    @Autowired
    Proposals proposals;

    @Autowired
    DSLContext database;

    Windows windows;

    @BeforeEach
    void open() {
        windows = new Windows(program);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void a_seat_given_back_goes_to_whom_the_ballots_elect_without_whoever_left() {
        var hall = elected(Election.Vacancy.RECOUNT);
        var body = hall.body();
        var term = term(hall).id();
        assertThat(vacancy(hall)).isNull();
        assertRefused(() -> fill(hall, JUNE), "error.term.full");

        body.as(body.member(1), () -> terms.resign(term, JUNE));
        time.at("2026-06-01T08:00");
        assertThat(vacancy(hall)).satisfies(empty -> {
            assertThat(empty.seats()).isEqualTo(1);
            assertThat(empty.filling()).isEqualTo(Election.Vacancy.RECOUNT);
        });
        // Those who ranked the one who left first ranked this one next.
        assertThat(fill(hall, JUNE.plusDays(1))).isEqualTo(name(hall, body.member(3)));

        assertThat(seated(hall, "2026-05-31")).containsExactlyInAnyOrder(body.member(1), body.member(2));
        assertThat(seated(hall, "2026-06-01")).containsExactly(body.member(2));
        assertThat(seated(hall, "2026-06-02")).containsExactlyInAnyOrder(body.member(3), body.member(2));
        time.at("2026-06-02T08:00");
        assertThat(body.as(body.moderator(), () -> memberships.holders(body.id(), Office.COUNCIL)))
                .contains(body.member(3), body.member(2))
                .doesNotContain(body.member(1));
        assertThat(vacancy(hall)).isNull();
    }

    @Test
    void whoever_does_not_take_the_seat_before_it_begins_leaves_it_to_the_next() {
        var hall = elected(Election.Vacancy.RECOUNT);
        var body = hall.body();
        var term = term(hall);
        body.as(body.member(2), () -> terms.resign(term.id(), TestElection.FROM));

        assertThat(term(hall).holders()).extracting(TermRow.Holder::person).containsExactly(body.member(1));
        assertThat(fill(hall, TestElection.FROM)).isEqualTo(name(hall, body.member(0)));
        assertThat(seated(hall, "2026-04-01")).containsExactlyInAnyOrder(body.member(0), body.member(1));
    }

    @Test
    void somebody_who_has_left_the_electing_body_does_not_come_next() {
        var hall = elected(Election.Vacancy.RECOUNT);
        var body = hall.body();
        var membership = body.as(body.council(), () -> memberships.actsFor(body.id(), body.member(3)))
                .getFirst()
                .membership();
        body.as(body.administrator(), () -> memberships.end(membership, LocalDate.of(2026, 5, 1)));
        body.as(body.member(1), () -> terms.resign(term(hall).id(), JUNE));
        time.at("2026-06-01T08:00");

        assertThat(fill(hall, JUNE.plusDays(1))).isEqualTo(name(hall, body.member(0)));
    }

    @Test
    void a_removal_that_was_decided_empties_the_seat_and_names_its_reason() {
        var hall = elected(Election.Vacancy.ELECTION);
        var body = hall.body();
        var term = term(hall).id();
        time.at("2026-05-31T08:00");
        assertRefused(
                () -> body.as(body.administrator(), () -> terms.remove(term, body.member(1), JUNE, " ")),
                "error.reason.empty");
        assertRefused(
                () -> body.as(body.administrator(), () -> terms.remove(term, body.member(0), JUNE, "Odpoklic.")),
                "error.term.day");
        body.as(body.administrator(), () -> terms.remove(term, body.member(1), JUNE, "Sklep o odpoklicu."));

        assertThat(seated(hall, "2026-06-01")).containsExactly(body.member(2));
        assertRefused(() -> fill(hall, JUNE.plusDays(1)), "error.vacancy.election");
    }

    @Test
    void the_page_of_a_term_lets_its_holder_resign_and_members_prepare_a_by_election() {
        var hall = elected(Election.Vacancy.ELECTION);
        var body = hall.body();
        var address = "mandat/" + term(hall).id().value();
        time.at("2026-05-31T08:00");
        var holder = windows.open(body.member(1), address);
        assertThat(holder.text()).contains("Zasedenih mest: 2 od 2.", name(hall, body.member(2)));
        holder.press("Odstopi");
        holder.confirm();
        assertThat(holder.text()).contains("Odstop je vpisan.");

        time.at("2026-06-02T08:00");
        var member = windows.open(body.member(3), address);
        assertThat(member.text()).contains("Prazno je 1 mesto.", "z nadomestnimi volitvami");
        member.press("Pripravi nadomestne volitve");
        var draft = body.as(body.member(3), proposals::myDrafts).getFirst().id();
        var plan = body.as(body.member(3), () -> proposals.draft(draft)).text().election();
        assertThat(plan).satisfies(prepared -> {
            assertThat(prepared.seats()).isEqualTo(1);
            assertThat(prepared.replacing()).isFalse();
            assertThat(prepared.from()).isEqualTo(LocalDate.of(2026, 6, 3));
            assertThat(prepared.until()).isEqualTo(TestElection.UNTIL);
        });
        assertThat(windows.open(hall.council().outsider(), address).text()).contains("Te strani ni");
    }

    @Test
    void council_fills_a_seat_on_the_page_of_the_term() {
        var hall = elected(Election.Vacancy.RECOUNT);
        var body = hall.body();
        body.as(body.member(1), () -> terms.resign(term(hall).id(), JUNE));
        time.at("2026-06-01T08:00");
        var page = windows.open(body.coordinator(), "mandat/" + term(hall).id().value());
        page.press("Zapolni mesto po glasovnicah");
        page.confirm();
        assertThat(page.text()).contains("Mesto dobi " + name(hall, body.member(3)), "Zasedenih mest: 2 od 2.");
    }

    @Test
    void the_database_too_knows_the_seats_and_the_end_of_a_term() {
        var hall = elected(Election.Vacancy.RECOUNT);
        var term = term(hall).id().value();
        var council = hall.council().id().value();
        var third = hall.body().member(0).value();
        assertThatThrownBy(() -> seat(term, council, third, "[2026-04-01,2028-04-01)"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("not so many seats");
        assertThatThrownBy(() -> seat(term, council, third, "[2028-04-01,2029-04-01)"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("no longer than its term");
    }

    private void seat(UUID term, UUID body, UUID person, String days) {
        database.execute("""
                INSERT INTO community.membership (id, body_id, person_id, kind, during, term_id)
                VALUES (gen_random_uuid(), ?, ?, 'member', ?::daterange, ?)""", body, person, days, term);
    }

    /** Two are elected: the second and the third of four who stood. */
    private ElectionHall elected(Election.Vacancy vacancy) {
        var usual = Election.USUAL;
        var rule = TestElection.rule(Secrecy.OPEN).with(new Election(false, null, usual.unfilled(), vacancy));
        var hall = ElectionHall.about(program, time, rule, 2).begun();
        var body = hall.body();
        hall.chair(() -> hall.proceedings().openVote(hall.item()));
        hall.rank(0, 5, body.member(2), body.member(0));
        hall.rank(5, 9, body.member(1), body.member(3));
        hall.concluded();
        return hall;
    }

    private String fill(ElectionHall hall, LocalDate from) {
        var term = term(hall).id();
        return hall.body().as(hall.body().council(), () -> vacancies.fill(term, from));
    }

    private Vacancy vacancy(ElectionHall hall) {
        return AsSystem.call(() ->
                        vacancies.of(terms.of(hall.council().id()).getFirst().id()))
                .orElse(null);
    }

    private TermRow term(ElectionHall hall) {
        return AsSystem.call(() -> terms.of(hall.council().id())).getFirst();
    }

    private List<PersonId> seated(ElectionHall hall, String day) {
        return AsSystem.call(() -> memberships.electorate(hall.council().id(), LocalDate.parse(day))).stream()
                .map(Elector::person)
                .toList();
    }

    private static String name(ElectionHall hall, PersonId person) {
        return hall.election().seenBy(person).mine().orElseThrow().name();
    }
}

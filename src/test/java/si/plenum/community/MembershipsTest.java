package si.plenum.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.identity.AsSystem;
import si.plenum.identity.PersonId;
import si.plenum.identity.TestPersons;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;

@PlenumTest
class MembershipsTest {

    @Autowired
    TestBodies bodies;

    @Autowired
    TestPersons persons;

    @Autowired
    Memberships memberships;

    @Autowired
    LegalClock clock;

    @Test
    void the_electorate_stands_in_slovene_order() {
        var body = bodies.of(3);
        for (var name : List.of("Žiga", "Čebela", "Ana", "Cvet", "Šum", "Sonce", "Zora")) {
            admit(body, persons.create(name));
        }

        var names = body.as(body.moderator(), () -> memberships.electorate(body.id(), clock.today())).stream()
                .map(Elector::name)
                .filter(name -> !name.startsWith("Članica_an"));

        assertThat(names).containsExactly("Ana", "Cvet", "Čebela", "Sonce", "Šum", "Zora", "Žiga");
    }

    @Test
    void observers_and_holders_of_an_office_alone_have_no_vote() {
        var body = bodies.of(4);

        assertThat(electorate(body, clock.today())).containsExactlyElementsOf(body.members());
        assertThat(body.as(body.observer(), () -> memberships.isMember(body.id(), body.observer())))
                .isFalse();
        assertThat(body.as(body.observer(), () -> memberships.mayRead(body.id(), body.observer())))
                .isTrue();
        assertThat(body.as(body.coordinator(), () -> memberships.mayRead(body.id(), body.coordinator())))
                .isTrue();
        assertThat(body.as(body.outsider(), () -> memberships.mayRead(body.id(), body.outsider())))
                .isFalse();
    }

    @Test
    void a_membership_counts_from_its_first_day_until_the_day_on_which_it_ends() {
        var body = bodies.of(3);
        var person = persons.create();
        var first = clock.today().plusDays(2);
        var membership = body.as(body.administrator(), () -> memberships.admit(body.id(), person, true, first));
        body.as(body.administrator(), () -> memberships.end(membership, first.plusDays(3)));

        assertThat(electorate(body, first.minusDays(1))).doesNotContain(person);
        assertThat(electorate(body, first)).contains(person);
        assertThat(electorate(body, first.plusDays(2))).contains(person);
        assertThat(electorate(body, first.plusDays(3))).doesNotContain(person);
    }

    @Test
    void one_person_is_admitted_once_at_a_time() {
        var body = bodies.of(3);

        assertRefused(() -> admit(body, body.minuteTaker()), "error.member.already");
    }

    @Test
    void an_organisation_has_one_vote_which_a_person_casts_beside_their_own() {
        var body = bodies.of(3);
        body.as(
                body.administrator(),
                () -> memberships.admitOrganisation(
                        body.id(), "Društvo " + UUID.randomUUID(), body.moderator(), TestBodies.SINCE));

        var entries = body.as(body.moderator(), () -> memberships.actsFor(body.id(), body.moderator()));

        assertThat(entries).hasSize(2).extracting(Elector::person).containsOnly(body.moderator());
        assertThat(entries).extracting(Elector::name).anyMatch(name -> name.startsWith("Društvo"));
        assertThat(electorate(body, clock.today())).hasSize(4);
    }

    @Test
    void an_ended_membership_is_not_ended_again_but_the_same_day_changes_nothing() {
        var body = bodies.of(3);
        var today = clock.today();
        var membership = body.as(
                body.administrator(), () -> memberships.admit(body.id(), persons.create(), true, today.minusDays(10)));

        body.as(body.administrator(), () -> memberships.end(membership, today));
        body.as(body.administrator(), () -> memberships.end(membership, today));

        assertRefused(
                () -> body.as(body.administrator(), () -> memberships.end(membership, today.plusDays(1))),
                "error.member.ended");
        assertRefused(
                () -> body.as(body.administrator(), () -> memberships.end(membership, today.minusDays(20))),
                "error.member.end");
    }

    @Test
    void an_office_is_held_from_appointment_until_dismissal() {
        var body = bodies.of(4);
        var person = body.member(0);
        var today = clock.today();
        body.as(
                body.administrator(),
                () -> memberships.appoint(body.id(), person, Office.MODERATOR, today.minusDays(3), Optional.empty()));

        assertThat(body.as(person, () -> memberships.holds(body.id(), person, Office.MODERATOR)))
                .isTrue();
        assertThat(body.as(person, () -> memberships.holders(body.id(), Office.MODERATOR)))
                .containsExactly(body.moderator(), person);
        assertRefused(
                () -> body.as(
                        body.administrator(),
                        () -> memberships.appoint(body.id(), person, Office.MODERATOR, today, Optional.empty())),
                "error.office.already");

        body.as(body.administrator(), () -> memberships.dismiss(body.id(), person, Office.MODERATOR, today));

        assertThat(body.as(person, () -> memberships.holds(body.id(), person, Office.MODERATOR)))
                .isFalse();
        assertRefused(
                () -> body.as(
                        body.administrator(), () -> memberships.dismiss(body.id(), person, Office.MODERATOR, today)),
                "error.office.none");
    }

    @Test
    void a_person_sees_what_they_are_in_each_body() {
        var one = bodies.of(3);
        var other = bodies.of(3);
        one.as(one.administrator(), () -> memberships.admit(other.id(), one.moderator(), false, TestBodies.SINCE));

        var belonging = one.as(one.moderator(), () -> memberships.of(one.moderator()));

        assertThat(belonging).hasSize(2);
        assertThat(belonging)
                .filteredOn(each -> each.body().id().equals(one.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.votes()).isTrue();
                    assertThat(each.offices()).containsExactly(Office.MODERATOR);
                });
        assertThat(belonging)
                .filteredOn(each -> each.body().id().equals(other.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.votes()).isFalse());
    }

    @Test
    void the_list_of_members_names_votes_offices_and_those_who_only_hold_an_office() {
        var body = bodies.of(3);

        var rows = body.as(body.observer(), () -> memberships.members(body.id()));

        assertThat(rows).hasSize(5);
        assertThat(rows)
                .filteredOn(row -> row.person().equals(body.council()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.votes()).isTrue();
                    assertThat(row.offices()).containsExactly(Office.COUNCIL);
                    assertThat(row.membership()).isNotNull();
                    assertThat(row.since()).isEqualTo(TestBodies.SINCE);
                });
        assertThat(rows)
                .filteredOn(row -> row.person().equals(body.coordinator()))
                .singleElement()
                .satisfies(row -> assertThat(row.membership()).isNull());
    }

    @Test
    void only_administrators_change_who_belongs() {
        var body = bodies.of(4);
        var someone = persons.create();
        for (var person :
                List.of(body.member(0), body.council(), body.moderator(), body.coordinator(), body.outsider())) {
            assertThatThrownBy(() -> body.as(person, () -> memberships.admit(body.id(), someone, true, clock.today())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> body.as(
                            person,
                            () -> memberships.appoint(
                                    body.id(), person, Office.MODERATOR, clock.today(), Optional.empty())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(electorate(body, clock.today())).doesNotContain(someone);
    }

    @Test
    void who_belongs_is_hidden_from_those_who_do_not() {
        var body = bodies.of(3);

        assertThatThrownBy(() -> body.as(body.outsider(), () -> memberships.members(body.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> body.as(body.outsider(), () -> memberships.isMember(body.id(), body.moderator())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(AsSystem.call(() -> memberships.isMember(body.id(), body.moderator())))
                .isTrue();
        assertThat(body.as(body.administrator(), () -> memberships.members(body.id())))
                .isNotEmpty();
    }

    @Test
    void unknown_bodies_persons_and_memberships_are_not_found() {
        var body = bodies.of(3);
        assertThatThrownBy(() -> admit(body, new PersonId(TestPersons.unknown())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> body.as(
                        body.administrator(),
                        () -> memberships.admit(
                                new BodyId(TestPersons.unknown()), body.outsider(), true, clock.today())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> body.as(
                        body.administrator(),
                        () -> memberships.end(new MembershipId(TestPersons.unknown()), clock.today())))
                .isInstanceOf(NotFound.class);
    }

    private MembershipId admit(TestBody body, PersonId person) {
        return body.as(body.administrator(), () -> memberships.admit(body.id(), person, true, TestBodies.SINCE));
    }

    private List<PersonId> electorate(TestBody body, LocalDate day) {
        return body.as(body.moderator(), () -> memberships.electorate(body.id(), day)).stream()
                .map(Elector::person)
                .toList();
    }
}

package si.plenum.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.identity.AsSystem;
import si.plenum.identity.Colours;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.Forms;
import si.plenum.identity.NewPerson;
import si.plenum.identity.Person;
import si.plenum.identity.Persons;
import si.plenum.identity.TestPersons;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Language;

@PlenumTest
class PersonServiceTest {

    @Autowired
    Persons service;

    @Autowired
    TestPersons persons;

    @Autowired
    TestTime time;

    @Test
    void an_administrator_gives_somebody_an_account() {
        var administrator = persons.administrator();
        var address = UUID.randomUUID() + "@Example.ORG";

        var ana = persons.as(administrator, () -> service.create(new NewPerson(" Ana ", address)));

        persons.as(administrator, () -> {
            assertThat(service.person(ana).name()).isEqualTo("Ana");
            assertThat(service.findByEmail(new EmailAddress(address.toUpperCase(Locale.ROOT))))
                    .hasValueSatisfying(account -> assertThat(account.id()).isEqualTo(ana));
            assertThatThrownBy(() -> service.create(new NewPerson("Bor", address.toLowerCase(Locale.ROOT))))
                    .isInstanceOf(Refused.class)
                    .hasMessage("error.email.taken");
        });
    }

    @Test
    void nobody_else_gives_accounts() {
        var ana = persons.create("Ana");
        var person = new NewPerson("Bor", UUID.randomUUID() + "@example.org");

        assertThatThrownBy(() -> persons.as(ana, () -> service.create(person)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> AsSystem.call(() -> service.create(person))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.create(person))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void who_was_an_administrator_at_sign_in_but_is_not_now_may_not_administer() {
        var first = persons.administrator();
        var second = persons.administrator();

        persons.as(second, () -> {
            persons.as(first, () -> service.setAdministrator(second, false));

            assertThatThrownBy(() -> service.accounts(0, 1)).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void addresses_are_only_for_the_program_itself() {
        var ana = persons.create("Ana");

        assertThatThrownBy(() -> persons.as(ana, () -> service.addressees(List.of(ana))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(AsSystem.call(() -> service.addressees(List.of(ana))))
                .singleElement()
                .satisfies(to -> assertThat(to.language()).isEqualTo(Language.SLOVENE));
    }

    @Test
    void a_person_is_found_with_or_without_carons() {
        var mark = UUID.randomUUID().toString();
        var person = persons.create("Žarišče " + mark);

        persons.as(person, () -> {
            assertThat(service.search("zarisce " + mark)).extracting(Person::id).containsExactly(person);
            assertThat(service.search("ŽARIŠČE " + mark)).extracting(Person::id).containsExactly(person);
            assertThat(service.search("%" + mark)).isEmpty();
        });
    }

    @Test
    void a_visit_begins_after_half_an_hour_of_absence() {
        var ana = persons.create("Ana");

        persons.as(ana, () -> {
            service.arrive();
            time.pass(Duration.ofMinutes(20));
            service.arrive();
            assertThat(service.profile().previousVisit()).isNull();
            time.pass(Duration.ofMinutes(40));
            service.arrive();
            assertThat(service.profile().previousVisit()).isNotNull();
        });
    }

    @Test
    void a_person_chooses_language_forms_and_colours() {
        var ana = persons.create("Ana");

        persons.as(ana, () -> {
            service.choose(Language.ENGLISH, Forms.PAIR, Colours.DARK);

            var profile = service.profile();
            assertThat(profile.language()).isEqualTo(Language.ENGLISH);
            assertThat(profile.forms()).isEqualTo(Forms.PAIR);
            assertThat(profile.colours()).isEqualTo(Colours.DARK);
        });
    }
}

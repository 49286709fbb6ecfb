package si.plenum.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.ApiTokens.Scope;
import si.plenum.identity.Persons;
import si.plenum.identity.TestPersons;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;

@PlenumTest
class ApiTokenServiceTest {

    @Autowired
    ApiTokens tokens;

    @Autowired
    Persons service;

    @Autowired
    TestPersons persons;

    @Autowired
    TestTime time;

    @Autowired
    LegalClock clock;

    @Test
    void a_token_speaks_for_its_person_within_its_scopes_and_shows_its_last_use() {
        var ana = persons.create("Ana");
        var token = persons.as(ana, () -> tokens.make("Skripta", Set.of(Scope.READ, Scope.VOTE), clock.today()));

        var bearer = tokens.authenticate(token).orElseThrow();

        assertThat(bearer.person().id()).isEqualTo(ana);
        assertThat(bearer.scopes()).containsExactlyInAnyOrder(Scope.READ, Scope.VOTE);
        assertThat(bearer.administrator()).isFalse();
        persons.as(
                ana,
                () -> assertThat(tokens.own()).singleElement().satisfies(own -> {
                    assertThat(own.name()).isEqualTo("Skripta");
                    assertThat(own.lastUsed()).isNotNull();
                }));
    }

    @Test
    void a_token_works_until_the_end_of_its_last_day() {
        time.at("2026-03-04T18:00");
        var ana = persons.create("Ana");
        var token = persons.as(ana, () -> tokens.make("Skripta", Set.of(Scope.READ), clock.today()));

        time.at("2026-03-04T23:59");
        assertThat(tokens.authenticate(token)).isPresent();
        time.at("2026-03-05T00:00");
        assertThat(tokens.authenticate(token)).isEmpty();
    }

    @Test
    void a_token_lasts_a_year_at_most() {
        var ana = persons.create("Ana");

        persons.as(ana, () -> {
            assertThatThrownBy(() -> tokens.make(
                            "Skripta", Set.of(Scope.READ), clock.today().plusYears(1)))
                    .isInstanceOf(Refused.class)
                    .hasMessage("error.token.expiry");
            assertThatThrownBy(() -> tokens.make(
                            "Skripta", Set.of(Scope.READ), clock.today().minusDays(1)))
                    .hasMessage("error.token.expiry");
            assertThatThrownBy(() -> tokens.make("Skripta", Set.of(), clock.today()))
                    .hasMessage("error.token.scopes");
        });
        assertThat(persons.as(
                        ana,
                        () -> tokens.make(
                                "Skripta",
                                Set.of(Scope.READ),
                                clock.today().plusYears(1).minusDays(1))))
                .startsWith("plenum_");
    }

    @Test
    void a_revoked_token_is_dead_and_only_its_owner_revokes_it() {
        var ana = persons.create("Ana");
        var bor = persons.create("Bor");
        var token = persons.as(ana, () -> tokens.make("Skripta", Set.of(Scope.READ), clock.today()));
        var id = persons.as(ana, () -> tokens.own().getFirst().id());

        assertThatThrownBy(() -> persons.as(bor, () -> tokens.revoke(id))).isInstanceOf(NotFound.class);
        assertThat(tokens.authenticate(token)).isPresent();

        persons.as(ana, () -> {
            tokens.revoke(id);
            tokens.revoke(id);
            assertThat(tokens.own()).isEmpty();
        });
        assertThat(tokens.authenticate(token)).isEmpty();
    }

    @Test
    void the_tokens_of_a_disabled_account_stay_dead_when_it_is_enabled_again() {
        var administrator = persons.administrator();
        var ana = persons.create("Ana");
        var token = persons.as(ana, () -> tokens.make("Skripta", Set.of(Scope.READ), clock.today()));

        persons.as(administrator, () -> service.disable(ana));
        assertThat(tokens.authenticate(token)).isEmpty();
        time.pass(Duration.ofSeconds(1));
        persons.as(administrator, () -> service.enable(ana));
        assertThat(tokens.authenticate(token)).isEmpty();
    }
}

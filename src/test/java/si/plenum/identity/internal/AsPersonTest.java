package si.plenum.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import si.plenum.PlenumTest;
import si.plenum.identity.As;
import si.plenum.identity.AsSystem;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.TestPersons;
import si.plenum.platform.Settings;

@PlenumTest
class AsPersonTest {

    @Autowired
    As as;

    @Autowired
    AccountRepository accounts;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    TestPersons persons;

    @Test
    void outside_demo_mode_nobody_acts_as_somebody_else() {
        var ana = persons.create("Ana");

        assertThatThrownBy(() -> as.building(() -> as.person(ana, () -> {}))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> as.person(ana, () -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_demo_builder_acts_as_its_persons_only_while_it_builds() {
        var ana = persons.create("Ana");
        var demo = new AsPerson(demo(), accounts);

        demo.building(
                () -> assertThat(demo.person(ana, () -> currentPerson.id())).isEqualTo(ana));

        assertThat(currentPerson.ifAny()).isEmpty();
        assertThatThrownBy(() -> demo.person(ana, () -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_program_itself_is_nobody() {
        AsSystem.run(() -> {
            assertThat(currentPerson.ifAny()).isEmpty();
            assertThat(currentPerson.administrator()).isFalse();
            assertThatThrownBy(currentPerson::id).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        });
    }

    @Test
    void whoever_was_acting_acts_again_afterwards() {
        var ana = persons.create("Ana");

        persons.as(ana, () -> {
            AsSystem.run(() -> assertThat(currentPerson.ifAny()).isEmpty());
            assertThat(currentPerson.id()).isEqualTo(ana);
        });
    }

    private static Settings demo() {
        return new Settings(
                Path.of("data"),
                null,
                ZoneId.of("Europe/Ljubljana"),
                URI.create("http://localhost:8080"),
                true,
                Settings.DemoSize.SMALL,
                false);
    }
}

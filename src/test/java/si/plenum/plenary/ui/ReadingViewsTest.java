package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.plenary.Hall;
import si.plenum.rules.Citation;
import si.plenum.rules.Matter;
import si.plenum.rules.Proposer;
import si.plenum.rules.Proposing;
import si.plenum.rules.Rule;

/** A first reading on the screens of a session, and afterwards. */
@PlenumTest
class ReadingViewsTest {

    private static final Rule TWICE = Rule.plain(Matter.RESOLUTION, new Citation("12. člen modela"))
            .with(new Proposing(List.of(Proposer.MEMBER), 7, 2, false));

    private static final String ONLY =
            "Prva obravnava: tokrat o predlogu samo razpravljamo. Odloča se v drugi obravnavi.";

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    @Autowired
    TestBodies bodies;

    private Hall hall;
    private TestBody body;
    private Windows windows;

    @BeforeEach
    void a_session_that_reads_a_proposal_for_the_first_time() {
        hall = Hall.about(program, time, bodies.of(5, Map.of(Matter.RESOLUTION, TWICE)));
        body = hall.body();
        windows = new Windows(program);
        hall.checkIn(body.members().toArray(PersonId[]::new));
    }

    @AfterEach
    void everyone_leaves() {
        windows.close();
    }

    @Test
    void everyone_is_told_that_nothing_is_decided_yet_and_the_chair_goes_on() {
        var member = windows.open(body.member(0), "seja/" + hall.number());
        var wall = windows.open(body.moderator(), "seja/" + hall.number() + "/zaslon");
        var chair = windows.open(body.moderator(), "seja/" + hall.number() + "/vodenje");
        chair.press("Odpri sejo");
        chair.press("Naslednja točka");

        member.sees(ONLY);
        wall.sees(ONLY);
        chair.sees(ONLY);
        assertThat(chair.offers("Odpri glasovanje")).isFalse();

        chair.press("Naslednja točka");
        chair.sees("2 od 2");
        var agenda = windows.open(body.member(1), "seje/" + hall.number());
        assertThat(agenda.text()).contains("Prva obravnava");
    }
}

package si.plenum.plenary.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
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
import si.plenum.Windows.Window;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.identity.PersonId;
import si.plenum.platform.ui.Choices;
import si.plenum.plenary.Hall;
import si.plenum.rules.Citation;
import si.plenum.rules.Ladder;
import si.plenum.rules.Matter;
import si.plenum.rules.Proposer;
import si.plenum.rules.Proposing;
import si.plenum.rules.Rule;
import si.plenum.rules.Tie;
import si.plenum.voting.Choice;
import si.plenum.voting.Position;
import si.plenum.voting.Statement;
import si.plenum.voting.Votes;

/** The chair leads a matter up the ladder on the console, members state where they stand on their phones. */
@PlenumTest
class ConsensusConsoleTest {

    private static final Rule PLAIN = Rule.plain(Matter.RESOLUTION, new Citation("18. člen modela"));

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestTime time;

    @Autowired
    Votes votes;

    Hall hall;
    TestBody body;
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
    @SuppressWarnings("unchecked")
    void consensus_is_asked_for_blocked_reworded_and_found() {
        var chair = voting(
                PLAIN.with(Ladder.CONSENSUS_FIRST).with(new Proposing(List.of(Proposer.MEMBER), 7, 1, true)),
                "Odpri krog konsenza");
        var member = windows.open(body.member(0), "seja/" + hall.number());
        assertThat(member.text()).contains("Strinjam se", "Ugovarjam");
        cast(body.member(0), new Choice.Stated(Statement.BLOCK, "Predrago je."));
        cast(body.council(), new Choice.Stated(Statement.AGREE, null));
        assertThat(chair.text()).doesNotContain("Predrago je.");
        end(chair);
        assertThat(chair.text()).contains("Konsenza ni: izrečen je 1 ugovor z razlogom", "Razlogi", "Predrago je.");

        chair.press("Zapiši spremenjeno besedilo");
        chair.the(TextArea.class).setValue("Zbor kupi rabljen projektor.");
        chair.press("Zapiši besedilo");
        assertThat(chair.text()).contains("Zbor kupi rabljen projektor.");

        chair.press("Odpri drugi krog konsenza");
        member.sees("Zbor kupi rabljen projektor.");
        ((Choices<Statement>) member.the(Choices.class)).choose(Statement.AGREE);
        member.press("Oddaj glas");
        cast(body.council(), new Choice.Stated(Statement.AGREE, null));
        cast(body.moderator(), new Choice.Stated(Statement.RESERVATION, "Naj bo varčen."));
        end(chair);
        assertThat(chair.text()).contains("Sprejeto s konsenzom", "Naj bo varčen.");
    }

    @Test
    void a_tie_is_broken_by_the_chair_alone() {
        var chair = voting(PLAIN.with(Tie.CASTING_VOTE), "Odpri glasovanje");
        cast(body.member(0), Choice.of(Position.FOR));
        cast(body.council(), Choice.of(Position.AGAINST));
        end(chair);
        assertThat(chair.text()).contains("Izenačeno: 1 za in 1 proti.");
        assertThat(chair.offers("Naslednja točka")).isFalse();

        chair.press("Odločilni glas: proti");
        chair.confirm();
        assertThat(chair.text()).contains("Ni sprejeto", "odločilni glas vodstva seje proti");
        assertThat(chair.offers("Naslednja točka")).isTrue();
    }

    private Window voting(Rule rule, String verb) {
        hall = Hall.about(program, time, bodies.of(5, Map.of(Matter.RESOLUTION, rule)));
        body = hall.body();
        hall.checkIn(body.council(), body.moderator(), body.member(0));
        var chair = windows.open(body.moderator(), "seja/" + hall.number() + "/vodenje");
        chair.press("Odpri sejo");
        chair.press("Naslednja točka");
        chair.press(verb);
        return chair;
    }

    private static void end(Window chair) {
        chair.press("Zapri glasovanje");
        chair.confirm();
    }

    private void cast(PersonId person, Choice choice) {
        var vote = hall.page().current().orElseThrow().vote().id();
        body.as(person, () -> votes.mine(vote).forEach(mine -> votes.cast(vote, mine.entry(), choice)));
    }
}

package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.HashMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.TestBodies;
import si.plenum.community.TestBody;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.rules.Citation;
import si.plenum.rules.Matter;
import si.plenum.rules.Proposing;

/** How long before a session it must be convened: a week, an extraordinary one three days. */
@PlenumTest
class NoticeTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestTime time;

    @Autowired
    Sessions sessions;

    @Autowired
    LegalClock clock;

    @Test
    void an_extraordinary_session_is_convened_with_its_own_notice() {
        var body = body();
        time.at("2026-03-02T12:00");

        assertThatThrownBy(() -> convene(body, SessionKind.ORDINARY, "2026-03-05"))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("error.session.notice");
                    assertThat(refused.arguments()).containsEntry("days", 7).containsEntry("provision", "16. člen");
                });
        assertRefused(() -> convene(body, SessionKind.EXTRAORDINARY, "2026-03-04"), "error.session.notice");
        assertThat(convene(body, SessionKind.EXTRAORDINARY, "2026-03-05")).isEqualTo(SessionState.CONVENED);
        assertThat(convene(body, SessionKind.ORDINARY, "2026-03-09")).isEqualTo(SessionState.CONVENED);
    }

    private SessionState convene(TestBody body, SessionKind kind, String day) {
        return body.as(body.council(), () -> {
            var id = sessions.plan(new NewSession(
                    body.id(),
                    kind,
                    "Seja",
                    "Dvorana",
                    LocalDate.parse(day).atTime(18, 0).atZone(clock.getZone()).toInstant(),
                    body.moderator(),
                    body.minuteTaker()));
            sessions.addItem(id, ItemKind.REPORT, "Poročilo o delu", 10);
            sessions.convene(id);
            return sessions.page(id).row().state();
        });
    }

    private TestBody body() {
        var rules = new HashMap<>(TestBodies.usualRules());
        rules.computeIfPresent(
                Matter.RESOLUTION,
                (matter, rule) ->
                        rule.with(Proposing.byMembers(7).withExtraordinary(3).citing(new Citation("16. člen"))));
        return bodies.of(5, rules);
    }
}

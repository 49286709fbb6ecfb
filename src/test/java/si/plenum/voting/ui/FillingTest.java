package si.plenum.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.Windows;
import si.plenum.Windows.Window;
import si.plenum.platform.Refused;
import si.plenum.plenary.Hall;
import si.plenum.rules.Method;
import si.plenum.voting.BallotCheck;
import si.plenum.voting.Choice;
import si.plenum.voting.OptionId;
import si.plenum.voting.Position;
import si.plenum.voting.Statement;

@PlenumTest
class FillingTest {

    private static final List<OptionId> IDS = SampleBallots.IDS;

    @Autowired
    ApplicationContext program;

    @Autowired
    TestTime time;

    Windows windows;
    Window window;

    @BeforeEach
    void somebody_has_a_page_open() {
        var hall = Hall.about(program, time);
        windows = new Windows(program);
        window = windows.open(hall.body().member(0), "seja/" + hall.number());
    }

    @AfterEach
    void everyone_leaves() {
        windows.close();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void nothing_is_filled_in_beforehand_and_nothing_is_never_sent_by_mistake(Method method) {
        var filling = filling(method);

        assertThat(filling.begun()).isFalse();
        assertThatThrownBy(filling::choice).isInstanceOf(Refused.class);
        assertThat(filling.how()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void what_was_cast_before_is_filled_in_again_and_fits_the_vote(Method method) {
        var before = choice(method);
        var filling = filling(method);

        filling.fill(before);

        assertThat(filling.begun()).isTrue();
        assertThat(filling.choice()).isEqualTo(before);
        BallotCheck.check(method, SampleBallots.paper(method), filling.choice());
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FOR_AGAINST_ABSTAIN", "CONSENSUS", "CONSENT"})
    void a_blank_ballot_is_an_act_of_its_own(Method method) {
        var blank = filling(method).blank().orElseThrow();

        BallotCheck.check(method, SampleBallots.paper(method), blank);
        assertThat(said(blank, method)).containsExactly("Prazna glasovnica");
    }

    @Test
    void a_ranking_is_made_by_buttons_and_each_move_is_told() {
        var filling = shown(Method.SCOTTISH_STV);

        window.press("Dodaj na 1. mesto", 1);
        window.press("Dodaj na 2. mesto");
        assertThat(window.text()).contains("Ana: zdaj na 2. mestu od 2.");
        window.press("Gor", 1);

        assertThat(window.text()).contains("Ana: zdaj na 1. mestu od 2.");
        assertThat(filling.choice()).isEqualTo(new Choice.Ranked(List.of(List.of(IDS.get(0)), List.of(IDS.get(1)))));
        assertThat(window.offers("Izenači")).isFalse();
    }

    @Test
    void equal_ranks_are_offered_where_the_method_knows_them() {
        var filling = shown(Method.SCHULZE);
        window.press("Dodaj na 1. mesto");
        window.press("Dodaj na 2. mesto");

        window.press("Izenači");

        assertThat(filling.choice()).isEqualTo(new Choice.Ranked(List.of(IDS.subList(0, 2))));
        assertThat(window.text()).contains("deli mesto");
    }

    @Test
    void more_than_allowed_is_told_at_once_and_not_sent() {
        var filling = shown(Method.PLURALITY);

        filling.fill(new Choice.Chosen(IDS.subList(0, 3)));

        assertThat(window.text()).contains("Odznači 1 možnost: izbranih je 3, največ 2.");
        assertThatThrownBy(filling::choice).isInstanceOf(Refused.class);
    }

    @Test
    void the_sum_of_the_projects_runs_along() {
        var filling = shown(Method.EQUAL_SHARES);
        assertThat(window.text()).contains("Izbran ni noben projekt: 0\u00A0EUR od 10.000\u00A0EUR.");

        filling.fill(new Choice.Funded(IDS.subList(0, 2)));

        assertThat(window.text()).contains("Izbrana sta 2 projekta: 3.000\u00A0EUR od 10.000\u00A0EUR.");
    }

    @Test
    void whoever_objects_says_why() {
        var filling = shown(Method.CONSENSUS);
        filling.fill(new Choice.Stated(Statement.BLOCK, null));
        assertThatThrownBy(filling::choice).isInstanceOf(Refused.class);

        window.the(TextArea.class).setValue("Hrup po 23. uri.");

        assertThat(filling.choice()).isEqualTo(new Choice.Stated(Statement.BLOCK, "Hrup po 23. uri."));
    }

    @Test
    void a_receipt_names_what_was_recorded() {
        assertThat(said(Choice.of(Position.FOR), Method.FOR_AGAINST_ABSTAIN)).containsExactly("Za");
        assertThat(said(choice(Method.SCHULZE), Method.SCHULZE)).containsExactly("1. Bor", "2. Ana = Cene");
        assertThat(said(choice(Method.SCORE), Method.SCORE)).containsExactly("Ana: 5", "Cene: 0");
        assertThat(said(choice(Method.CONSENSUS), Method.CONSENSUS))
                .containsExactly("Ne podpiram, a ne oviram", "»Ne vem dovolj.«");
        assertThat(said(choice(Method.EQUAL_SHARES), Method.EQUAL_SHARES)).containsExactly("Ana", "Dea");
    }

    private List<String> said(Choice choice, Method method) {
        window.context().activate();
        return ChoiceWords.lines(choice, SampleBallots.paper(method), new PageWords(UI.getCurrent()));
    }

    private Filling shown(Method method) {
        var filling = filling(method);
        UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement()
                .appendChild(filling.fields().getElement());
        return filling;
    }

    private Filling filling(Method method) {
        window.context().activate();
        return Filling.of(method, SampleBallots.paper(method), Map.of());
    }

    private static Choice choice(Method method) {
        return switch (method) {
            case FOR_AGAINST_ABSTAIN -> Choice.of(Position.ABSTAIN);
            case CONSENSUS, CONSENT -> new Choice.Stated(Statement.STAND_ASIDE, "Ne vem dovolj.");
            case PLURALITY, APPROVAL -> new Choice.Chosen(List.of(IDS.get(0), IDS.get(2)));
            case SCORE -> new Choice.Scored(Map.of(IDS.get(0), 5, IDS.get(2), 0));
            case BORDA, SCHULZE, RANKED_PAIRS ->
                new Choice.Ranked(List.of(List.of(IDS.get(1)), List.of(IDS.get(0), IDS.get(2))));
            case IRV, SCOTTISH_STV, MEEK_STV -> new Choice.Ranked(List.of(List.of(IDS.get(1)), List.of(IDS.get(0))));
            case EQUAL_SHARES -> new Choice.Funded(List.of(IDS.get(0), IDS.get(3)));
        };
    }
}

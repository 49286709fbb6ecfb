package si.plenum.plenary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static si.plenum.RefusalAssert.assertRefused;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import si.plenum.PlenumTest;
import si.plenum.TestTime;
import si.plenum.community.Elector;
import si.plenum.community.Memberships;
import si.plenum.community.TestBodies;
import si.plenum.platform.LegalClock;
import si.plenum.platform.pdf.PdfPages;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.OptionId;
import si.plenum.voting.Scale;

/** What lies on the table of a session. */
@PlenumTest
class PrintingTest {

    @Autowired
    ApplicationContext program;

    @Autowired
    TestBodies bodies;

    @Autowired
    TestTime time;

    @Autowired
    Printing printing;

    @Autowired
    PdfPages pages;

    @Autowired
    Memberships memberships;

    @Autowired
    LegalClock clock;

    @Test
    void every_member_has_a_line_to_sign() throws Exception {
        var hall = Hall.about(program, time);
        var chair = hall.body().moderator();
        var names = hall
                .body()
                .as(chair, () -> memberships.electorate(hall.body().id(), clock.today()))
                .stream()
                .map(Elector::name)
                .toList();

        var text = text(hall.body().as(hall.body().minuteTaker(), () -> printing.attendance(hall.session(), 3)));

        assertThat(names).hasSize(5);
        assertThat(text)
                .contains(names)
                .contains("Seznam navzočih: 1. redna seja", "5.", "V seznamu je 5 oseb.", "Gostje");
        assertThatThrownBy(() -> hall.body().as(hall.body().member(0), () -> printing.attendance(hall.session(), 0)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void as_many_ballots_as_are_asked_for_carry_the_question_and_three_marks() throws Exception {
        var hall = Hall.about(program, time);
        var item = hall.page().agenda().getFirst().id();

        var text = text(ballots(hall, item, 7));

        assertThat(text.split("Glasovnica: Nov projektor", -1)).hasSize(8);
        assertThat(text).contains(Hall.QUESTION, "Označi eno možnost.", "Za", "Proti", "Vzdržim se");
        assertRefused(() -> ballots(hall, item, 0), "error.print.copies");
        assertRefused(() -> ballots(hall, item, Printing.MOST_BALLOTS + 1), "error.print.copies");
        assertRefused(() -> ballots(hall, hall.page().agenda().getLast().id(), 1), "error.item.nothing-to-decide");
    }

    @Test
    void a_matter_decided_without_objection_has_no_ballots() {
        var rules = new HashMap<>(TestBodies.usualRules());
        rules.computeIfPresent(Matter.RESOLUTION, (matter, rule) -> rule.with(Method.CONSENT));
        var hall = Hall.about(program, time, bodies.of(5, rules));

        assertRefused(() -> ballots(hall, hall.page().agenda().getFirst().id(), 1), "error.print.statements");
    }

    /** The sheet itself, of each method that has options. */
    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"FOR_AGAINST_ABSTAIN", "CONSENSUS", "CONSENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void options_stand_on_the_sheet_of_every_method(Method method) throws Exception {
        var hall = Hall.about(program, time);
        boolean money = method == Method.EQUAL_SHARES;
        var options = new ArrayList<BallotOption>();
        for (var name : List.of("Oder na dvorišču", "Kino na prostem")) {
            options.add(new BallotOption(new OptionId(UUID.randomUUID()), name, "Za poletje.", money ? 1300L : null));
        }
        var scores = method == Method.SCORE ? new Scale(0, 5) : null;
        var paper = new BallotPaper(options, 1, 2, scores, money ? 2000L : null);
        var session = new Sheet(hall.number());

        var text = text(pages.write(
                "pdf/ballots",
                Map.of(
                        "session",
                        session,
                        "body",
                        "Zbor",
                        "item",
                        hall.page().agenda().getFirst(),
                        "question",
                        "Kaj naj bo najprej?",
                        "method",
                        method.wireName(),
                        "look",
                        look(method),
                        "paper",
                        paper,
                        "scale",
                        scores == null ? List.of() : List.of(0, 1, 2, 3, 4, 5),
                        "copies",
                        List.of(0)),
                clock.instant()));

        assertThat(text).contains("Kaj naj bo najprej?", "Oder na dvorišču", "Kino na prostem", "Za poletje.");
        if (money) assertThat(text).contains("1.300 EUR", "Na voljo je 2.000 EUR.");
        if (method == Method.SCORE) assertThat(text).contains("0 1 2 3 4 5", "od 0 do 5");
    }

    /** What the template asks of a session. */
    public record Sheet(String number) {}

    private static String look(Method method) {
        return switch (method) {
            case PLURALITY, APPROVAL, EQUAL_SHARES -> "tick";
            case SCORE -> "score";
            default -> "rank";
        };
    }

    private byte[] ballots(Hall hall, ItemId item, int copies) {
        return hall.body().as(hall.body().moderator(), () -> printing.ballots(item, copies));
    }

    private static String text(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }
}

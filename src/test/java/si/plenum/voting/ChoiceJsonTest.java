package si.plenum.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static si.plenum.RefusalAssert.assertRefused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceJsonTest {

    private static final String A = "00000000-0000-4000-8000-00000000000a";
    private static final String B = "00000000-0000-4000-8000-00000000000b";
    private static final OptionId FIRST = new OptionId(UUID.fromString(A));
    private static final OptionId SECOND = new OptionId(UUID.fromString(B));

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of(Choice.of(Position.AGAINST), "{\"position\":\"against\"}"),
                Arguments.of(new Choice.Stated(Statement.AGREE, null), "{\"statement\":\"agree\"}"),
                Arguments.of(
                        new Choice.Stated(Statement.STAND_ASIDE, "Ne vem."),
                        "{\"reason\":\"Ne vem.\",\"statement\":\"stand-aside\"}"),
                Arguments.of(new Choice.Chosen(List.of(SECOND, FIRST)), "{\"choose\":[\"" + B + "\",\"" + A + "\"]}"),
                Arguments.of(new Choice.Chosen(List.of()), "{\"choose\":[]}"),
                Arguments.of(
                        new Choice.Scored(Map.of(SECOND, -2, FIRST, 5)),
                        "{\"scores\":{\"" + A + "\":5,\"" + B + "\":-2}}"),
                Arguments.of(
                        new Choice.Ranked(List.of(List.of(SECOND), List.of(FIRST))),
                        "{\"ranks\":[[\"" + B + "\"],[\"" + A + "\"]]}"),
                Arguments.of(new Choice.Funded(List.of(FIRST)), "{\"projects\":[\"" + A + "\"]}"));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void every_kind_of_ballot_has_one_written_form(Choice choice, String written) {
        assertThat(ChoiceJson.write(choice)).isEqualTo(written);
        assertThat(ChoiceJson.read(written)).isEqualTo(choice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"position\":\"FOR\"}",
                "{\"position\":null}",
                "{\"position\":\"for\",\"choose\":[]}",
                "{\"position\":\"for\",\"position\":\"against\"}",
                "{\"position\":\"for\"} {}",
                "{\"reason\":\"marker-4711\"}",
                "{\"statement\":\"agree\",\"reason\":\"marker-4711\",\"more\":1}",
                "{\"choose\":[\"marker-4711\"]}",
                "{\"choose\":[\"0-0-0-0-0\"]}",
                "{\"scores\":{\"" + A + "\":1.5}}",
                "{\"scores\":{\"" + A + "\":99999999999}}",
                "{\"ranks\":[\"" + A + "\"]}",
                "{\"marker-4711\":[]}"
            })
    void what_is_no_ballot_is_refused_without_being_repeated(String written) {
        assertRefused(() -> ChoiceJson.read(written), "error.ballot.unreadable");
    }

    @Test
    void nothing_that_holds_a_choice_can_be_printed() {
        choices().forEach(choice -> assertThat(choice.get()[0].toString()).isEqualTo(Choice.UNSAID));
    }
}

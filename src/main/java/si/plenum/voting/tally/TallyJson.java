package si.plenum.voting.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The written form of a tally, for other programs: options by their names, votes as text with the method's decimals, so that
 * nothing is rounded on the way.
 */
public final class TallyJson {

    private TallyJson() {}

    /** One JSON object on one line. */
    public static String write(Tally tally) {
        var name = names(tally);
        return "{\"method\":" + text(tally.method().wireName())
                + ",\"seats\":" + tally.seats()
                + ",\"ballots\":" + tally.ballots()
                + ",\"quota\":" + (tally.quota() == null ? "null" : number(tally.quota()))
                + ",\"winners\":" + list(tally.winners(), name)
                + ",\"ranking\":" + list(tally.ranking(), group -> list(group, name))
                + ",\"rounds\":" + list(tally.rounds(), round -> round(tally, round))
                + ",\"ties\":" + list(tally.ties(), tie -> tie(tally, tie)) + "}";
    }

    private static String round(Tally tally, Round round) {
        var name = names(tally);
        var votes = new ArrayList<String>();
        for (int option = 0; option < tally.options().size(); option++) {
            votes.add(name.apply(option) + ":" + number(round.votes().get(option)));
        }
        return "{\"round\":" + round.number()
                + ",\"votes\":" + votes.stream().collect(Collectors.joining(",", "{", "}"))
                + ",\"elected\":" + list(round.elected(), name)
                + ",\"excluded\":" + list(round.excluded(), name)
                + ",\"nonTransferable\":" + number(round.nonTransferable())
                + ",\"roundingLoss\":" + number(round.roundingLoss()) + "}";
    }

    private static String tie(Tally tally, TieUse tie) {
        return "{\"round\":" + tie.round()
                + ",\"purpose\":" + text(tie.purpose().wireName())
                + ",\"tied\":" + list(tie.tied(), names(tally))
                + ",\"order\":" + list(tie.chosen(), names(tally))
                + ",\"by\":" + text(tie.by().wireName()) + "}";
    }

    private static Function<Integer, String> names(Tally tally) {
        return option -> text(tally.options().get(option));
    }

    private static <T> String list(List<T> values, Function<T, String> written) {
        return values.stream().map(written).collect(Collectors.joining(",", "[", "]"));
    }

    private static String number(BigDecimal number) {
        return text(number.toPlainString());
    }

    private static String text(String text) {
        var quoted = new StringBuilder("\"");
        for (char sign : text.toCharArray()) {
            if (sign == '"' || sign == '\\') quoted.append('\\').append(sign);
            else if (sign < ' ') quoted.append("\\u%04x".formatted((int) sign));
            else quoted.append(sign);
        }
        return quoted.append('"').toString();
    }
}

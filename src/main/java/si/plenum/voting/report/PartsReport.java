package si.plenum.voting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import si.plenum.voting.VoteParts;
import si.plenum.voting.VoteParts.Part;
import si.plenum.voting.tally.Count;

/**
 * Who took part in a vote and by which ways, ready to be drawn.
 *
 * @param sentences numbers: on the roll, present, voted; recused; represented
 * @param names     who was recused and why, and who voted for whom; empty where the reader may not know it
 * @param table     votes by their ways; null where all came in by one way
 */
public record PartsReport(
        List<String> sentences,
        List<String> names,
        @Nullable Table table) {

    public PartsReport {
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    public static PartsReport of(VoteParts parts, Words words) {
        return new PartsReport(
                sentences(parts, words), names(parts, words), parts.isMixed() ? table(parts, words) : null);
    }

    /** The ways in one line, for the screen in the hall and for minutes; empty where all came in by one way. */
    public static String ways(VoteParts parts, Words words) {
        if (!parts.isMixed()) return "";
        var ways = parts.parts().stream().map(part -> way(part, words)).toList();
        return words.say("voting.parts.ways", Map.of("ways", String.join(" · ", ways)));
    }

    private static String way(Part part, Words words) {
        var name = words.say("voting.parts.way." + part.way().wireName());
        var count = part.count();
        if (count == null) return words.say("voting.parts.way.votes", Map.of("way", name, "n", part.voted()));
        return words.say(
                "voting.parts.way.count",
                Map.of(
                        "way", name,
                        "for", count.forVotes(),
                        "against", count.against(),
                        "abstained", count.abstained()));
    }

    private static List<String> sentences(VoteParts parts, Words words) {
        var sentences = new ArrayList<String>();
        sentences.add(words.say(
                "voting.parts.turnout",
                Map.of("roll", parts.roll(), "present", parts.present(), "voted", parts.voted())));
        if (parts.recused() > 0) sentences.add(words.say("voting.parts.recused", Map.of("n", parts.recused())));
        if (parts.represented() > 0) {
            sentences.add(
                    words.say("voting.parts.represented", Map.of("n", parts.represented(), "voted", parts.byProxy())));
        }
        return sentences;
    }

    private static List<String> names(VoteParts parts, Words words) {
        var names = new ArrayList<String>();
        parts.excused()
                .forEach(line -> names.add(
                        words.say("voting.parts.excused", Map.of("name", line.name(), "reason", line.reason()))));
        parts.proxies()
                .forEach(line -> names.add(
                        words.say("voting.parts.proxy", Map.of("giver", line.giver(), "holder", line.holder()))));
        return names;
    }

    private static Table table(VoteParts parts, Words words) {
        var table = Table.of(words.say("voting.parts.table"), words.say("voting.parts.way"));
        var columns = new ArrayList<ToLongFunction<Part>>();
        boolean unused = parts.parts().stream().anyMatch(part -> part.marked() != part.voted());
        if (unused) column(table, columns, words, "marked", Part::marked);
        column(table, columns, words, "voted", Part::voted);
        if (parts.parts().stream().allMatch(part -> part.count() != null)) {
            column(table, columns, words, "for", part -> count(part).forVotes());
            column(table, columns, words, "against", part -> count(part).against());
            column(table, columns, words, "abstained", part -> count(part).abstained());
            if (parts.parts().stream()
                    .anyMatch(part -> count(part).blank() + count(part).invalid() > 0)) {
                column(table, columns, words, "blank", part -> count(part).blank());
                column(table, columns, words, "invalid", part -> count(part).invalid());
            }
        }
        for (var part : parts.parts()) {
            table.row(
                    words.say("voting.parts.way." + part.way().wireName()),
                    columns.stream()
                            .map(column -> cell(column.applyAsLong(part), words))
                            .toList());
        }
        return table.total(
                        words.say("voting.parts.total"),
                        columns.stream()
                                .map(column -> cell(
                                        parts.parts().stream().mapToLong(column).sum(), words))
                                .toList())
                .done();
    }

    private static void column(
            Table.Builder table,
            List<ToLongFunction<Part>> columns,
            Words words,
            String what,
            ToLongFunction<Part> of) {
        table.column(words.say("voting.parts." + what), true);
        columns.add(of);
    }

    private static Count count(Part part) {
        var count = part.count();
        return count == null ? Count.NONE : count;
    }

    private static Cell cell(long number, Words words) {
        return Cell.number(words.numbers().whole(number));
    }
}

package si.plenum.document.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import si.plenum.document.text.Address;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.platform.Refused;

/**
 * Several dated texts of one document, read into a founding text and the acts between.
 *
 * @param founding the first text
 * @param amendments what changed with each of the others
 */
public record History(DatedText founding, List<Amendment> amendments) {

    /**
     * What changed on a day.
     *
     * @param result the text after it, with the ids that go on
     * @param unsure pairs that a person should confirm
     */
    public record Amendment(
            DatedText source, List<Operation> operations, DocumentText result, List<UnsurePair> unsure) {}

    /**
     * Two provisions that may be one.
     *
     * @param address where the older one stands, in Slovene
     * @param percent how alike they are
     */
    public record UnsurePair(LocalDate day, String address, int percent, String before, String after) {}

    public History {
        amendments = List.copyOf(amendments);
    }

    /**
     * Reads the texts in the order of their days.
     *
     * @throws Refused where there is none, two have one day or different titles, or no order of steps leads from one to the next
     */
    public static History of(List<DatedText> texts) {
        if (texts.isEmpty()) throw new Refused("error.history.empty");
        var founding = texts.getFirst();
        var amendments = new ArrayList<Amendment>();
        var before = founding;
        var text = founding.text();
        for (var next : texts.subList(1, texts.size())) {
            if (!next.day().isAfter(before.day())) throw refused("error.history.days", next);
            if (!next.text().title().equals(text.title())) throw refused("error.history.title", next);
            var amendment = amendment(text, next);
            if (amendment.operations().isEmpty()) throw refused("error.history.same", next);
            amendments.add(amendment);
            text = amendment.result();
            before = next;
        }
        return new History(founding, amendments);
    }

    private static Amendment amendment(DocumentText before, DatedText next) {
        var match = TextMatch.between(before, next);
        try {
            var operations = TextSteps.between(before, next, match);
            var result = before.with(operations);
            if (!readsAs(result, next)) throw refused("error.history.steps", next);
            var unsure = match.unsure().stream()
                    .map(pair -> new UnsurePair(
                            next.day(),
                            Address.slovene(before, pair.before().id()),
                            (int) Math.round(100 * pair.alike()),
                            words(pair.before()),
                            words(pair.after())))
                    .toList();
            return new Amendment(next, operations, result, unsure);
        } catch (LostFooting lost) {
            throw refused("error.history.steps", next);
        }
    }

    private static String words(Provision provision) {
        return provision.heading().isEmpty() ? provision.text() : provision.heading();
    }

    private static Refused refused(String key, DatedText at) {
        return new Refused(key, Map.of("file", at.name()));
    }

    /** All pairs that a person should confirm. */
    public List<UnsurePair> unsure() {
        return amendments.stream().flatMap(each -> each.unsure().stream()).toList();
    }

    /** Whether a text reads as a dated one does; struck places, which a source may leave out, and counted labels apart. */
    public static boolean readsAs(DocumentText text, DatedText source) {
        return text.title().equals(source.text().title())
                && same(text.provisions(), source.text().provisions(), source.counted());
    }

    private static boolean same(List<Provision> ours, List<Provision> theirs, Set<ProvisionId> counted) {
        var one = living(ours).toList();
        var other = living(theirs).toList();
        if (one.size() != other.size()) return false;
        for (int i = 0; i < one.size(); i++) {
            var our = one.get(i);
            var their = other.get(i);
            boolean equal = our.kind() == their.kind()
                    && our.heading().equals(their.heading())
                    && our.text().equals(their.text())
                    && (counted.contains(their.id()) || Objects.equals(our.label(), their.label()))
                    && same(our.children(), their.children(), counted);
            if (!equal) return false;
        }
        return true;
    }

    private static Stream<Provision> living(List<Provision> provisions) {
        return provisions.stream().filter(provision -> !provision.repealed());
    }
}

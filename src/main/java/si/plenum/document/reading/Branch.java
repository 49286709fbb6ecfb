package si.plenum.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.MalformedText;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionId;
import si.plenum.document.text.ProvisionKind;
import si.plenum.document.text.Wording;
import si.plenum.platform.Ids;

/** A provision while its lines still come. */
final class Branch {

    final @Nullable ProvisionKind kind;
    final @Nullable String label;
    final int line;
    final List<Branch> inside = new ArrayList<>();
    String heading = "";
    boolean struck;
    boolean counted;
    private final StringBuilder words = new StringBuilder();
    private boolean breaks;

    Branch(@Nullable ProvisionKind kind, @Nullable String label, int line) {
        this.kind = kind;
        this.label = label;
        this.line = line;
    }

    /** One more line of its words. */
    void add(String more) {
        if (!words.isEmpty()) words.append(breaks ? "\n" : " ");
        words.append(Breaks.plain(more));
        breaks = Breaks.endsInBreak(more);
    }

    /** The provision, or null where something stands in its way, which is then said. */
    @Nullable
    Provision close(OutlineReader reader) {
        var id = new ProvisionId(Ids.ordered());
        reader.note(id, this);
        var closed = inside.stream()
                .map(branch -> branch.close(reader))
                .filter(Objects::nonNull)
                .toList();
        try {
            return new Provision(
                    id,
                    Objects.requireNonNull(kind),
                    label,
                    Wording.cleanHeading(heading),
                    Wording.clean(words.toString()),
                    struck,
                    closed);
        } catch (MalformedText malformed) {
            reader.problem(line, malformed.key(), Map.copyOf(malformed.arguments()));
            return null;
        }
    }
}

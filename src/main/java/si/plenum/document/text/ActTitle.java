package si.plenum.document.text;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an amending act is called: it counts its changes (replace, repeal, move, renumber) and its additions (insert). */
public final class ActTitle {

    private ActTitle() {}

    /**
     * In Slovene.
     *
     * @param genitive the document's title in the genitive
     */
    public static String slovene(List<Operation> operations, String genitive) {
        String changes = form(changes(operations), "spremembi", "spremembah");
        String additions = form(additions(operations), "dopolnitvi", "dopolnitvah");
        return "Akt o " + joined(changes, additions, " in ") + " " + genitive;
    }

    /** In English. */
    public static String english(List<Operation> operations, String title) {
        String changes = form(changes(operations), "amendment", "amendments");
        String additions = form(additions(operations), "addition", "additions");
        return "Act on the " + joined(changes, additions, " and ") + " to: " + title;
    }

    private static String joined(@Nullable String changes, @Nullable String additions, String and) {
        if (changes == null) return additions == null ? "" : additions;
        return additions == null ? changes : changes + and + additions;
    }

    private static @Nullable String form(long count, String one, String many) {
        return count == 0 ? null : count == 1 ? one : many;
    }

    private static long changes(List<Operation> operations) {
        return operations.stream()
                .filter(operation -> !(operation instanceof Operation.Insert))
                .count();
    }

    /** What stands in a new provision comes with it and does not count again. */
    private static long additions(List<Operation> operations) {
        var fresh = new HashSet<ProvisionId>();
        long additions = 0;
        for (var operation : operations) {
            if (!(operation instanceof Operation.Insert insert)) continue;
            fresh.add(insert.provision());
            if (insert.parent() == null || !fresh.contains(insert.parent())) additions++;
        }
        return additions;
    }
}

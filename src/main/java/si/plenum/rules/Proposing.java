package si.plenum.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a matter comes before the body.
 *
 * @param by who may propose it, at least one, in the order of {@link Proposer}
 * @param noticeDays whole days from the day of convening to the day of the session
 * @param extraordinaryDays the same of an extraordinary session: as many or fewer
 * @param readings in how many sessions it is read before it can be decided, 1 or more
 * @param rewording whether the wording may be changed in the session itself
 * @param amendments in which order amendments and alternatives are voted
 * @param citation the provision that fixes the notice, where it is another one than the rule's
 */
public record Proposing(
        List<Proposer> by,
        int noticeDays,
        int extraordinaryDays,
        int readings,
        boolean rewording,
        AmendmentOrder amendments,
        @Nullable Citation citation) {

    public Proposing {
        if (by.isEmpty()) {
            throw new InvalidRule("error.rule.proposers");
        }
        by = List.copyOf(EnumSet.copyOf(by));
        if (noticeDays < 0 || noticeDays > 365) {
            throw new InvalidRule("error.rule.notice", Map.of("days", noticeDays));
        }
        if (extraordinaryDays < 0 || extraordinaryDays > noticeDays) {
            throw new InvalidRule(
                    "error.rule.notice.extraordinary", Map.of("days", extraordinaryDays, "notice", noticeDays));
        }
        if (readings < 1 || readings > 9) {
            throw new InvalidRule("error.rule.readings", Map.of("readings", readings));
        }
    }

    /** What goes farthest is voted first. */
    public Proposing(
            List<Proposer> by,
            int noticeDays,
            int extraordinaryDays,
            int readings,
            boolean rewording,
            @Nullable Citation citation) {
        this(by, noticeDays, extraordinaryDays, readings, rewording, AmendmentOrder.FARTHEST_FIRST, citation);
    }

    /** With the same notice for every session. */
    public Proposing(List<Proposer> by, int noticeDays, int readings, boolean rewording) {
        this(by, noticeDays, noticeDays, readings, rewording, null);
    }

    /** The same with this notice of extraordinary sessions. */
    public Proposing withExtraordinary(int days) {
        return new Proposing(by, noticeDays, days, readings, rewording, amendments, citation);
    }

    /** The same with the notice resting on a provision of its own. */
    public Proposing citing(Citation other) {
        return new Proposing(by, noticeDays, extraordinaryDays, readings, rewording, amendments, other);
    }

    /** The same with amendments voted in this order. */
    public Proposing ordering(AmendmentOrder order) {
        return new Proposing(by, noticeDays, extraordinaryDays, readings, rewording, order, citation);
    }

    /** By any member, decided at the first reading, its wording fixed. */
    public static Proposing byMembers(int noticeDays) {
        return new Proposing(List.of(Proposer.MEMBER), noticeDays, 1, false);
    }

    /** Whether someone who is all of these may propose. */
    public boolean allows(Set<Proposer> roles) {
        return by.stream().anyMatch(roles::contains);
    }
}

package si.plenum.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.Conflict;
import si.plenum.document.text.LostFooting;
import si.plenum.document.text.ProvisionId;

/** What stands in the way of a change, or must be known before it is decided. Nothing is ever merged silently. */
public sealed interface Verdict {

    /** Whether the change cannot take effect as it is worded now. */
    default boolean blocks() {
        return switch (this) {
            case OutdatedBase outdated -> true;
            case LosesFooting loses -> true;
            case Conflicting conflicting -> false;
            case CitesChanged cites -> false;
            case NotAnnullable not -> true;
            case StoodUpon upon -> true;
            case TextMoved moved -> true;
        };
    }

    /**
     * The text is no longer what the author saw: the change must be brought into line.
     *
     * @param address where, in Slovene, largest first: "12. člen, drugi odstavek"
     * @param act the act that changed it since, null where it cannot be named
     * @param decision the decision behind that act
     */
    record OutdatedBase(
            ProvisionId provision,
            String address,
            LostFooting.Reason reason,
            @Nullable ActId act,
            @Nullable UUID decision)
            implements Verdict {}

    /** The change stands on today's text, but an act adopted and not yet in force takes its footing, or the change takes its. */
    record LosesFooting(
            ProvisionId provision,
            String address,
            ActId pending,
            UUID decision,
            @Nullable LocalDate inForce) implements Verdict {}

    /** Another change that is not yet decided aims at the same place; it is decided in order. */
    record Conflicting(ChangeId with, Conflict conflict, String address) implements Verdict {}

    /**
     * The act cannot be annulled at all.
     *
     * @param reason a key of messages: it is over already, another annulment was adopted, or it is of a kind that stays
     */
    record NotAnnullable(ActId act, String reason) implements Verdict {}

    /**
     * The act cannot be annulled as long as a later one stands on its words.
     *
     * @param act the later one
     * @param decision the decision behind it
     */
    record StoodUpon(ProvisionId provision, String address, ActId act, UUID decision) implements Verdict {}

    /** The text that was to be confirmed is no longer the text in force. */
    record TextMoved() implements Verdict {}

    /** Other provisions cite what is struck or renumbered; they are not changed by themselves. @param citing their addresses */
    record CitesChanged(ProvisionId provision, String address, List<String> citing) implements Verdict {}
}

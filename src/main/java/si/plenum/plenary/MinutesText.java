package si.plenum.plenary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The minutes of a session: what the program recorded, and what was noted by hand. Names stand here in two places only: those
 * of the two offices, and beside dissenting opinions. Words are the body's own, Slovene.
 *
 * @param number   of the session
 * @param body     its name
 * @param roll     members with a vote on its day
 * @param attended how many of them came
 * @param remote   how many of those from afar
 */
public record MinutesText(
        String number,
        String title,
        String body,
        String place,
        Instant startsAt,
        Instant openedAt,
        @Nullable Instant closedAt,
        String chair,
        @Nullable String minuteTaker,
        int roll,
        int attended,
        int remote,
        List<QuorumCheck> quorum,
        List<Item> items) {

    public MinutesText {
        quorum = List.copyOf(quorum);
        items = List.copyOf(items);
    }

    /** @param occasion {@code opening}, {@code vote}, {@code after-break} or {@code asked} */
    public record QuorumCheck(
            Instant at, String occasion, int present, int roll, int needed, boolean late, boolean met) {}

    /**
     * An agenda item and what came of it.
     *
     * @param kind     {@link ItemKind} as written
     * @param state    {@link ItemState} as written
     * @param wording  what was decided on, to the letter
     * @param reading  which reading it was, from 1, where its rule asks for more than one
     * @param decision number of the decision that came of it
     * @param note     what was said, in a few words; may be empty
     */
    public record Item(
            UUID id,
            int position,
            String kind,
            String title,
            String state,
            @Nullable Instant beganAt,
            @Nullable Instant endedAt,
            @Nullable Long proposal,
            @Nullable String wording,
            @Nullable Integer reading,
            List<Ballot> votes,
            @Nullable String decision,
            List<Dissenting> dissents,
            String note) {

        public Item {
            votes = List.copyOf(votes);
            dissents = List.copyOf(dissents);
        }
    }

    /**
     * A vote that was counted.
     *
     * @param outcome    as written
     * @param arithmetic the result with its arithmetic, sentence by sentence
     * @param record     what else is recorded of it, line by line: who took part, the count, what broke ties, reasons; absent in
     *     what was written before it was recorded
     */
    public record Ballot(
            String number,
            String outcome,
            List<String> arithmetic,
            @Nullable List<String> record) {

        public Ballot {
            arithmetic = List.copyOf(arithmetic);
            record = record == null ? null : List.copyOf(record);
        }

        /** The lines of the record; none where nothing was recorded. */
        public List<String> lines() {
            return record == null ? List.of() : record;
        }
    }

    public record Dissenting(String name, String reason) {}
}

package si.plenum.voting;

import java.time.Instant;

/** What the server stored of an open ballot, told to its voter alone after the commit. */
public record Receipt(VoteId vote, EntryId entry, Choice choice, Instant at, boolean changed) {

    /** Says no choice: what is printed may be kept. */
    @Override
    public String toString() {
        return "Receipt for entry " + entry.value();
    }
}

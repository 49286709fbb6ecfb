package si.plenum.voting.internal;

import java.util.concurrent.CompletableFuture;
import si.plenum.identity.PersonId;
import si.plenum.voting.Choice;
import si.plenum.voting.EntryId;
import si.plenum.voting.Receipt;
import si.plenum.voting.VoteId;

/** A ballot on its way into the box, and the answer that its voter waits for. */
record CastRequest(VoteId vote, EntryId entry, PersonId caster, Choice choice, CompletableFuture<Receipt> answer) {

    CastRequest(VoteId vote, EntryId entry, PersonId caster, Choice choice) {
        this(vote, entry, caster, choice, new CompletableFuture<>());
    }

    /** Says no choice: a record is easily printed. */
    @Override
    public String toString() {
        return "Cast of entry " + entry.value();
    }
}

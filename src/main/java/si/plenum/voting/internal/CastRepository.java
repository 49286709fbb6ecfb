package si.plenum.voting.internal;

import static org.jooq.impl.DSL.val;
import static si.plenum.voting.internal.db.Tables.PARTICIPATION;
import static si.plenum.voting.internal.db.Tables.ROLL_ENTRY;
import static si.plenum.voting.internal.db.Tables.VOTE;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;
import si.plenum.voting.EntryId;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;

/**
 * Reads in one statement what the casts of a group are checked against. What is frozen once a vote is open (question, rule,
 * paper) is read once and kept; its state, its deadline and the roll are read every time.
 */
@Repository
class CastRepository {

    /** Votes of which the frozen part is kept. */
    private static final int KEPT = 100;

    /** One text for groups of all sizes, so that the server plans it once; the clock is asked once. */
    private static final String LOOK = """
            SELECT vote.state, vote.deadline, vote.closed_at, clock.at, entry.id, entry.acting_person_id, entry.weight,
                   entry.present OR entry.holder_present, entry.excused_for,
                   (SELECT channel FROM voting.participation mark
                     WHERE mark.vote_id = entry.vote_id AND mark.entry_id = entry.id)
              FROM voting.vote vote
             CROSS JOIN (SELECT platform.legal_now() AS at) clock
              LEFT JOIN voting.roll_entry entry ON entry.vote_id = vote.id AND entry.id = ANY ({1})
             WHERE vote.id = {0}""";

    /**
     * An entry as a cast finds it.
     *
     * @param here whether it, or who votes for it, is checked in
     * @param mark by which channel it has voted; null: it has not
     */
    record Caster(
            PersonId acting,
            long weight,
            boolean here,
            boolean excused,
            @Nullable String mark) {}

    /** A vote and those of the entries asked for that are on its roll. */
    record Look(StoredVote vote, Map<EntryId, Caster> entries) {}

    private final DSLContext db;
    private final VoteRepository votes;
    private final Map<VoteId, StoredVote> open = new ConcurrentHashMap<>();

    CastRepository(DSLContext db, VoteRepository votes) {
        this.db = db;
        this.votes = votes;
    }

    /** To be asked after the lock on the vote: only then what it says holds until the commit. */
    Optional<Look> look(VoteId id, Collection<EntryId> wanted) {
        var known = open.get(id);
        var vote = known == null ? votes.find(id) : Optional.of(known);
        if (vote.isEmpty()) return Optional.empty();
        var rows = db.resultQuery(
                        LOOK,
                        val(id.value()),
                        val(wanted.stream().map(EntryId::value).toArray(UUID[]::new)))
                .coerce(
                        VOTE.STATE,
                        VOTE.DEADLINE,
                        VOTE.CLOSED_AT,
                        VoteRepository.LEGAL_NOW,
                        ROLL_ENTRY.ID,
                        ROLL_ENTRY.ACTING_PERSON_ID,
                        ROLL_ENTRY.WEIGHT,
                        ROLL_ENTRY.PRESENT,
                        ROLL_ENTRY.EXCUSED_FOR,
                        PARTICIPATION.CHANNEL)
                .fetch();
        if (rows.isEmpty()) return Optional.empty();
        var entries = new HashMap<EntryId, Caster>();
        for (var row : rows) {
            if (row.value5() == null) continue;
            entries.put(
                    new EntryId(row.value5()),
                    new Caster(
                            new PersonId(row.value6()),
                            row.value7(),
                            row.value8(),
                            row.value9() != null,
                            row.value10()));
        }
        var first = rows.getFirst();
        var seen = vote.get()
                .at(WireName.parse(VoteState.class, first.value1()), first.value2(), first.value3(), first.value4());
        keep(seen);
        return Optional.of(new Look(seen, entries));
    }

    private void keep(StoredVote vote) {
        if (vote.state() != VoteState.OPEN) {
            open.remove(vote.id());
        } else if (open.size() < KEPT || open.containsKey(vote.id())) {
            open.put(vote.id(), vote);
        } else {
            open.clear();
        }
    }
}

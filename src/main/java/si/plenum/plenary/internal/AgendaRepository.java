package si.plenum.plenary.internal;

import static org.jooq.impl.DSL.max;
import static si.plenum.plenary.internal.db.Tables.AGENDA_ITEM;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.platform.NotFound;
import si.plenum.platform.WireName;
import si.plenum.plenary.ItemId;
import si.plenum.plenary.ItemKind;
import si.plenum.plenary.ItemState;
import si.plenum.plenary.SessionId;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.RevisionId;

/** Rows of {@code plenary.agenda_item}. Positions run from 1 without a gap. */
@Repository
class AgendaRepository {

    private final DSLContext db;

    AgendaRepository(DSLContext db) {
        this.db = db;
    }

    List<ItemRecord> items(SessionId session) {
        return db.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.SESSION_ID.eq(session.value()))
                .orderBy(AGENDA_ITEM.POSITION)
                .fetch(AgendaRepository::item);
    }

    ItemRecord get(ItemId id) {
        return db.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.ID.eq(id.value()))
                .fetchOptional(AgendaRepository::item)
                .orElseThrow(NotFound::new);
    }

    /** Where a proposal stands now; on one agenda at a time. */
    Optional<ItemRecord> standing(ProposalId proposal) {
        return db.selectFrom(AGENDA_ITEM)
                .where(
                        AGENDA_ITEM.PROPOSAL_ID.eq(proposal.value()),
                        AGENDA_ITEM.STATE.in(ItemState.WAITING.wireName(), ItemState.CURRENT.wireName()))
                .fetchOptional(AgendaRepository::item);
    }

    Optional<ItemRecord> nextWaiting(SessionId session) {
        return items(session).stream()
                .filter(item -> item.state() == ItemState.WAITING)
                .findFirst();
    }

    void append(ItemId id, SessionId session, ItemKind kind, String title, @Nullable ProposalId proposal, int minutes) {
        var last = db.select(max(AGENDA_ITEM.POSITION))
                .from(AGENDA_ITEM)
                .where(AGENDA_ITEM.SESSION_ID.eq(session.value()))
                .fetchSingle()
                .value1();
        db.insertInto(AGENDA_ITEM)
                .set(AGENDA_ITEM.ID, id.value())
                .set(AGENDA_ITEM.SESSION_ID, session.value())
                .set(AGENDA_ITEM.POSITION, last == null ? 1 : last + 1)
                .set(AGENDA_ITEM.KIND, kind.wireName())
                .set(AGENDA_ITEM.TITLE, title)
                .set(AGENDA_ITEM.PROPOSAL_ID, proposal == null ? null : proposal.value())
                .set(AGENDA_ITEM.MINUTES_PLANNED, minutes)
                .execute();
    }

    void change(ItemId id, String title, int minutes) {
        db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.TITLE, title)
                .set(AGENDA_ITEM.MINUTES_PLANNED, minutes)
                .where(AGENDA_ITEM.ID.eq(id.value()))
                .execute();
    }

    /** Gives the items of a session these positions, 1 for the first. */
    void order(List<ItemId> items) {
        for (int i = 0; i < items.size(); i++) {
            db.update(AGENDA_ITEM)
                    .set(AGENDA_ITEM.POSITION, i + 1)
                    .where(AGENDA_ITEM.ID.eq(items.get(i).value()))
                    .execute();
        }
    }

    void remove(ItemId id) {
        db.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.eq(id.value())).execute();
    }

    /** Binds the item to the wording that froze. */
    void freeze(ItemId id, RevisionId revision, String title) {
        db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.REVISION_ID, revision.value())
                .set(AGENDA_ITEM.TITLE, title)
                .where(AGENDA_ITEM.ID.eq(id.value()))
                .execute();
    }

    void begin(ItemId id, Instant at) {
        db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.STATE, ItemState.CURRENT.wireName())
                .set(AGENDA_ITEM.BEGAN_AT, at)
                .where(AGENDA_ITEM.ID.eq(id.value()))
                .execute();
    }

    /** Another item goes before it: it waits again. */
    void putBack(ItemId id) {
        db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.STATE, ItemState.WAITING.wireName())
                .setNull(AGENDA_ITEM.BEGAN_AT)
                .where(AGENDA_ITEM.ID.eq(id.value()))
                .execute();
    }

    void end(ItemId id, ItemState state, Instant at) {
        db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.STATE, state.wireName())
                .set(AGENDA_ITEM.ENDED_AT, at)
                .where(AGENDA_ITEM.ID.eq(id.value()))
                .execute();
    }

    void votesUntil(ItemId id, @Nullable Instant until) {
        db.update(AGENDA_ITEM)
                .set(AGENDA_ITEM.VOTES_UNTIL, until)
                .where(AGENDA_ITEM.ID.eq(id.value()))
                .execute();
    }

    /** Items whose vote stayed open until a moment that is past, and is not over. */
    List<ItemRecord> votesPast(Instant now) {
        return db.selectFrom(AGENDA_ITEM)
                .where(AGENDA_ITEM.VOTES_UNTIL.le(now))
                .orderBy(AGENDA_ITEM.VOTES_UNTIL)
                .fetch(AgendaRepository::item);
    }

    private static ItemRecord item(Record row) {
        var proposal = row.get(AGENDA_ITEM.PROPOSAL_ID);
        var revision = row.get(AGENDA_ITEM.REVISION_ID);
        return new ItemRecord(
                new ItemId(row.get(AGENDA_ITEM.ID)),
                new SessionId(row.get(AGENDA_ITEM.SESSION_ID)),
                row.get(AGENDA_ITEM.POSITION),
                WireName.parse(ItemKind.class, row.get(AGENDA_ITEM.KIND)),
                row.get(AGENDA_ITEM.TITLE),
                proposal == null ? null : new ProposalId(proposal),
                revision == null ? null : new RevisionId(revision),
                row.get(AGENDA_ITEM.MINUTES_PLANNED),
                WireName.parse(ItemState.class, row.get(AGENDA_ITEM.STATE)),
                row.get(AGENDA_ITEM.BEGAN_AT),
                row.get(AGENDA_ITEM.ENDED_AT),
                row.get(AGENDA_ITEM.VOTES_UNTIL));
    }
}

package si.plenum.proposal.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static si.plenum.proposal.internal.db.Tables.PROPOSAL_;
import static si.plenum.proposal.internal.db.Tables.REVISION;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.document.ChangeId;
import si.plenum.document.CommencementJson;
import si.plenum.document.CommencementRule;
import si.plenum.document.DocumentId;
import si.plenum.platform.Ids;
import si.plenum.platform.WireName;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.RevisionId;
import si.plenum.proposal.Rival;
import si.plenum.proposal.Scheduled;
import si.plenum.rules.Matter;
import si.plenum.rules.RuleChange;
import si.plenum.rules.RuleJson;

/** Wordings of filed proposals. A frozen one never changes; the database refuses it too. */
@Repository
class RevisionRepository {

    static final Field<@Nullable RuleChange> RULE =
            REVISION.RULE_CHANGE.convertFrom(json -> json == null ? null : RuleJson.readChange(json.data()));

    private final DSLContext db;

    RevisionRepository(DSLContext db) {
        this.db = db;
    }

    RevisionId insertFirst(
            ProposalId proposal,
            @Nullable ChangeId change,
            String title,
            String wording,
            byte[] hash,
            CommencementRule commencement,
            @Nullable RuleChange rule,
            Instant now) {
        var id = new RevisionId(Ids.ordered());
        db.insertInto(REVISION)
                .set(REVISION.ID, id.value())
                .set(REVISION.PROPOSAL_ID, proposal.value())
                .set(REVISION.ORDINAL, 1)
                .set(REVISION.CHANGE_ID, change == null ? null : change.value())
                .set(REVISION.TITLE, title)
                .set(REVISION.WORDING, wording)
                .set(REVISION.WORDING_HASH, hash)
                .set(REVISION.COMMENCEMENT, JSONB.valueOf(CommencementJson.write(commencement)))
                .set(REVISION.RULE_CHANGE, rule == null ? null : JSONB.valueOf(RuleJson.write(rule)))
                .set(REVISION.MADE_AT, now)
                .execute();
        return id;
    }

    /** A further wording; the rest stays as in the revision before. */
    RevisionId insertNext(Scheduled next, byte[] hash, Instant now) {
        return insertNext(next, hash, null, now);
    }

    /** @param broughtBy the adopted amendment that made it */
    RevisionId insertNext(Scheduled next, byte[] hash, @Nullable ProposalId broughtBy, Instant now) {
        var id = new RevisionId(Ids.ordered());
        var change = next.change();
        var last = db.select(max(REVISION.ORDINAL))
                .from(REVISION)
                .where(REVISION.PROPOSAL_ID.eq(next.proposal().value()))
                .fetchSingle()
                .value1();
        db.insertInto(REVISION)
                .set(REVISION.ID, id.value())
                .set(REVISION.PROPOSAL_ID, next.proposal().value())
                .set(REVISION.ORDINAL, last + 1)
                .set(REVISION.CHANGE_ID, change == null ? null : change.value())
                .set(REVISION.TITLE, next.title())
                .set(REVISION.WORDING, next.wording())
                .set(REVISION.WORDING_HASH, hash)
                .set(REVISION.COMMENCEMENT, JSONB.valueOf(CommencementJson.write(next.commencement())))
                .set(REVISION.BROUGHT_BY, broughtBy == null ? null : broughtBy.value())
                .set(REVISION.MADE_AT, now)
                .execute();
        return id;
    }

    /** The last revision, as what is decided on; none for a draft. */
    Optional<Scheduled> last(ProposalId id) {
        return last(List.of(id)).stream().findFirst();
    }

    List<Scheduled> last(Collection<ProposalId> ids) {
        return wordings(
                REVISION.PROPOSAL_ID.in(ids.stream().map(ProposalId::value).toList()));
    }

    /** One wording of a proposal, whether or not others came after it. */
    Scheduled of(RevisionId id) {
        return wordings(REVISION.ID.eq(id.value())).getFirst();
    }

    private List<Scheduled> wordings(Condition which) {
        return db.select(
                        PROPOSAL_.ID.convertFrom(ProposalId::new),
                        REVISION.ID.convertFrom(RevisionId::new),
                        PROPOSAL_.NUMBER,
                        PROPOSAL_.BODY_ID.convertFrom(BodyId::new),
                        PROPOSAL_.KIND.convertFrom(kind -> WireName.parse(Matter.class, kind)),
                        REVISION.TITLE,
                        REVISION.WORDING,
                        PROPOSAL_.REASONS,
                        REVISION.CHANGE_ID.convertFrom(id -> id == null ? null : new ChangeId(id)),
                        REVISION.COMMENCEMENT.convertFrom(json -> CommencementJson.read(json.data())),
                        RULE)
                .distinctOn(PROPOSAL_.ID)
                .from(REVISION)
                .join(PROPOSAL_)
                .on(PROPOSAL_.ID.eq(REVISION.PROPOSAL_ID))
                .where(which)
                .orderBy(PROPOSAL_.ID, REVISION.ORDINAL.desc())
                .fetch(mapping(Scheduled::new));
    }

    /** The changes of a document that filed and undecided proposals want, each with its proposal, the oldest first. */
    Map<ChangeId, Rival> open(DocumentId document) {
        var open = new LinkedHashMap<ChangeId, Rival>();
        db.select(REVISION.CHANGE_ID, PROPOSAL_.ID, PROPOSAL_.NUMBER, REVISION.TITLE)
                .distinctOn(PROPOSAL_.NUMBER)
                .from(REVISION)
                .join(PROPOSAL_)
                .on(PROPOSAL_.ID.eq(REVISION.PROPOSAL_ID))
                .where(
                        PROPOSAL_.DOCUMENT_ID.eq(document.value()),
                        PROPOSAL_.CONCLUDED_AT.isNull(),
                        REVISION.CHANGE_ID.isNotNull())
                .orderBy(PROPOSAL_.NUMBER, REVISION.ORDINAL.desc())
                .forEach(row -> open.put(
                        new ChangeId(row.value1()),
                        new Rival(new ProposalId(row.value2()), row.value3(), row.value4())));
        return open;
    }

    /** Whether it froze now: not if it was frozen before. */
    boolean freeze(RevisionId id, Instant now) {
        return db.update(REVISION)
                        .set(REVISION.FROZEN_AT, now)
                        .where(REVISION.ID.eq(id.value()), REVISION.FROZEN_AT.isNull())
                        .execute()
                == 1;
    }

    boolean isFrozen(RevisionId id) {
        return db.fetchExists(REVISION, REVISION.ID.eq(id.value()), REVISION.FROZEN_AT.isNotNull());
    }
}

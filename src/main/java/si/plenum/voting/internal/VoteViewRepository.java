package si.plenum.voting.internal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;
import static si.plenum.voting.internal.db.Tables.PARTICIPATION;
import static si.plenum.voting.internal.db.Tables.ROLL_ENTRY;
import static si.plenum.voting.internal.db.Tables.SECRET_VOTE;
import static si.plenum.voting.internal.db.Tables.VOTE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.platform.WireName;
import si.plenum.rules.RuleJson;
import si.plenum.voting.MarkRow.By;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.VoteView;

/** Reads votes for those who look at them: with numbers, never with a choice. */
@Repository
class VoteViewRepository {

    private static final Field<Integer> ROLL =
            field(selectCount().from(ROLL_ENTRY).where(ROLL_ENTRY.VOTE_ID.eq(VOTE.ID)));

    private static final Field<Integer> PRESENT = field(selectCount()
            .from(ROLL_ENTRY)
            .where(ROLL_ENTRY.VOTE_ID.eq(VOTE.ID), RollRepository.countsAsPresent(VOTE.HALL)));

    private static final Field<Integer> ON_PAPER = field(selectCount()
            .from(PARTICIPATION)
            .where(PARTICIPATION.VOTE_ID.eq(VOTE.ID), PARTICIPATION.CHANNEL.eq(inline(By.PAPER.wireName()))));

    /** Of a secret vote the ballots at closing; before that {@link ProgressSamples} tells. With them, who votes on paper. */
    private static final Field<Integer> CAST = when(
                    VOTE.ID.in(select(SECRET_VOTE.VOTE_ID).from(SECRET_VOTE)),
                    field(select(SECRET_VOTE.BALLOTS).from(SECRET_VOTE).where(SECRET_VOTE.VOTE_ID.eq(VOTE.ID)))
                            .plus(ON_PAPER))
            .otherwise(field(selectCount().from(PARTICIPATION).where(PARTICIPATION.VOTE_ID.eq(VOTE.ID))));

    private final DSLContext db;
    private final ProgressSamples samples;

    VoteViewRepository(DSLContext db, ProgressSamples samples) {
        this.db = db;
        this.samples = samples;
    }

    Optional<VoteView> find(VoteId id) {
        return views(VOTE.ID.eq(id.value())).stream().findFirst();
    }

    Optional<VoteView> findCertified(String number) {
        return views(VOTE.NUMBER.eq(number)).stream()
                .filter(vote -> vote.state() == VoteState.CERTIFIED)
                .findFirst();
    }

    /** In the order of their numbers, which end in the number of the vote within its session. */
    List<VoteView> ofContext(UUID context) {
        return views(VOTE.CONTEXT_ID.eq(context));
    }

    List<VoteView> openFor(BodyId body, PersonId person) {
        return views(VOTE.BODY_ID
                .eq(body.value())
                .and(VOTE.STATE.in(VoteState.ISSUING.wireName(), VoteState.OPEN.wireName()))
                .and(VOTE.ID.in(select(ROLL_ENTRY.VOTE_ID)
                        .from(ROLL_ENTRY)
                        .where(ROLL_ENTRY.ACTING_PERSON_ID.eq(person.value())))));
    }

    private List<VoteView> views(Condition which) {
        return db.select(
                        VOTE.ID,
                        VOTE.NUMBER,
                        VOTE.BODY_ID,
                        VOTE.CONTEXT_ID,
                        VOTE.SUBJECT_ID,
                        VOTE.LEADER_ID,
                        VOTE.STATE,
                        VOTE.TITLE,
                        VOTE.QUESTION,
                        VOTE.RULE,
                        PaperRepository.STANDING,
                        VOTE.CHANNELS,
                        ROLL,
                        PRESENT,
                        CAST,
                        ON_PAPER,
                        VOTE.OPENS_AT,
                        VOTE.OPENED_AT,
                        VOTE.DEADLINE,
                        VOTE.CLOSED_AT,
                        VOTE.LOTTERY,
                        VOTE.RESULT)
                .from(VOTE)
                .where(which)
                .orderBy(length(VOTE.NUMBER), VOTE.NUMBER)
                .fetch(mapping(this::view));
    }

    private VoteView view(
            UUID id,
            String number,
            UUID body,
            UUID context,
            UUID subject,
            UUID leader,
            String state,
            String title,
            String question,
            JSONB rule,
            PaperRepository.Standing paper,
            String[] channels,
            int roll,
            int present,
            @Nullable Integer cast,
            int onPaper,
            @Nullable Instant opensAt,
            @Nullable Instant openedAt,
            @Nullable Instant deadline,
            @Nullable Instant closedAt,
            @Nullable String lottery,
            @Nullable JSONB result) {
        return new VoteView(
                new VoteId(id),
                number,
                new BodyId(body),
                context,
                subject,
                new PersonId(leader),
                WireName.parse(VoteState.class, state),
                title,
                question,
                RuleJson.read(rule.data()),
                paper.paper(),
                paper.withdrawn(),
                VoteRepository.channels(channels),
                roll,
                present,
                cast == null ? samples.of(new VoteId(id)).ballots() + onPaper : cast,
                opensAt,
                openedAt,
                deadline,
                closedAt,
                lottery,
                result == null ? null : ResultJson.read(result.data()));
    }
}

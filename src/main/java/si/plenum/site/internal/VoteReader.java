package si.plenum.site.internal;

import static si.plenum.site.internal.db.Tables.VOTE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around a public vote: its session, proposal and decision. */
@Component
class VoteReader {

    private final SiteDatabase database;

    VoteReader(SiteDatabase database) {
        this.database = database;
    }

    record Around(
            @Nullable String sessionNumber,
            @Nullable String sessionTitle,
            @Nullable Long proposalNumber,
            @Nullable String decisionNumber) {}

    /** Empty where the vote is not public (yet) or does not exist. */
    Optional<Around> around(String number) {
        return database.read(
                db -> db.select(VOTE.SESSION_NUMBER, VOTE.SESSION_TITLE, VOTE.PROPOSAL_NUMBER, VOTE.DECISION_NUMBER)
                        .from(VOTE)
                        .where(VOTE.NUMBER.eq(number))
                        .fetchOptional(row -> new Around(row.value1(), row.value2(), row.value3(), row.value4())));
    }
}

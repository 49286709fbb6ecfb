package si.plenum.api.internal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.AmendmentRow;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Fall;
import si.plenum.proposal.HeldReading;
import si.plenum.proposal.ProposalRow;
import si.plenum.proposal.ProposalState;
import si.plenum.rules.Matter;
import tools.jackson.databind.JsonNode;

/** Proposals as data. */
final class ProposalJson {

    private ProposalJson() {}

    /** A line of a list; a draft has no number. */
    record Line(
            UUID id,
            @Nullable Long number,
            String body,
            Matter kind,
            ProposalState state,
            String title,
            String summary,
            String author,
            @Nullable Instant filedAt,
            @Nullable String session,
            @Nullable Instant sessionAt) {}

    /**
     * A proposal, whole. {@code version} is that of a draft, which its author alone sees.
     *
     * @param decision   the number of the decision that it led to
     * @param amends     what it amends or is an alternative to
     * @param amendments what competes with it, those still to be decided first and in the order of voting
     * @param readings   those held that did not decide, the first first
     * @param operations absent for a proposal that changes no document
     */
    record Whole(
            UUID id,
            @Nullable Long number,
            String body,
            Matter kind,
            ProposalState state,
            String title,
            String summary,
            String text,
            String reasons,
            @Nullable String document,
            @Nullable JsonNode operations,
            @Nullable JsonNode commencement,
            @Nullable String author,
            @Nullable Instant filedAt,
            @Nullable String session,
            @Nullable Instant sessionAt,
            @Nullable String decision,
            @Nullable Belongs amends,
            @Nullable Fallen fallen,
            List<Competitor> amendments,
            List<HeldReading> readings,
            boolean frozen,
            int supporters,
            boolean supportedByMe,
            boolean mine,
            @Nullable Integer version) {}

    /** What an amendment, or an alternative, belongs to. */
    record Belongs(long number, String title, AmendmentRole role) {

        static @Nullable Belongs of(@Nullable Amends amends) {
            return amends == null ? null : new Belongs(amends.mainNumber(), amends.mainTitle(), amends.role());
        }
    }

    /** Why nothing is left to decide on it, and by which proposal. */
    record Fallen(Fall.Cause cause, long by) {

        static @Nullable Fallen of(@Nullable Fall fall) {
            return fall == null ? null : new Fallen(fall.cause(), fall.number());
        }
    }

    /** An amendment or an alternative. @param words how far it goes: the words that it strikes and brings in */
    record Competitor(
            @Nullable Long number,
            AmendmentRole role,
            String title,
            ProposalState state,
            int words,
            @Nullable Fallen fallen,
            @Nullable String decision) {

        static Competitor of(AmendmentRow row) {
            return new Competitor(
                    row.row().number(),
                    row.role(),
                    row.row().title(),
                    row.row().state(),
                    row.words(),
                    Fallen.of(row.fall()),
                    row.decision());
        }
    }

    static Line line(ProposalRow row, String body) {
        return new Line(
                row.id().value(),
                row.number(),
                body,
                row.kind(),
                row.state(),
                row.title(),
                row.summary(),
                row.author(),
                row.filedAt(),
                row.sessionNumber(),
                row.sessionAt());
    }
}

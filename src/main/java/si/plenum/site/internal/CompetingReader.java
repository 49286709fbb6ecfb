package si.plenum.site.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.proposal.AmendmentRow;
import si.plenum.proposal.AmendmentText;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.Amends;
import si.plenum.proposal.Fall;
import si.plenum.proposal.HeldReading;
import si.plenum.proposal.Proposals;
import si.plenum.proposal.Readings;

/** What competes with a filed proposal, and what became of it, as the public reads it. */
@Component
class CompetingReader {

    private final Proposals proposals;
    private final Amendments amendments;
    private final Readings readings;

    CompetingReader(Proposals proposals, Amendments amendments, Readings readings) {
        this.proposals = proposals;
        this.amendments = amendments;
        this.readings = readings;
    }

    /**
     * All of it.
     *
     * @param amends  what it belongs to
     * @param text    what an amendment does to the text as its proposal would make it
     * @param fall    why nothing is left to decide
     * @param brought the adopted amendments that are in its wording
     * @param readings the readings held that did not decide
     * @param order   the rule for the order of voting
     */
    record Competing(
            @Nullable Amends amends,
            @Nullable AmendmentText text,
            @Nullable Fall fall,
            List<AmendmentRow> brought,
            List<AmendmentRow> rows,
            List<HeldReading> readings,
            String order) {}

    Competing of(long number) {
        var page = proposals.byNumber(number);
        var id = page.row().id();
        var amends = amendments.amends(id).orElse(null);
        boolean partial = amends != null && amends.isPartial();
        boolean whole = page.change() != null && !partial;
        var competition = whole ? amendments.of(id) : null;
        return new Competing(
                amends,
                partial ? amendments.text(id) : null,
                amendments.fall(id).orElse(null),
                amendments.brought(id),
                competition == null ? List.of() : competition.rows(),
                readings.held(id),
                competition == null ? "" : competition.order().name());
    }

    /** What a decided proposal belonged to, and what was put into its wording. */
    record Amended(@Nullable Amends amends, List<AmendmentRow> brought) {}

    Amended decided(long number) {
        var id = proposals.byNumber(number).row().id();
        return new Amended(amendments.amends(id).orElse(null), amendments.brought(id));
    }
}

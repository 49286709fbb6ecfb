package si.plenum.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An election as its readers see it.
 *
 * @param open        whether somebody may stand now
 * @param closedAt    when convening closed candidacies, if it has
 * @param onBallot    whether the candidates stand on a ballot
 * @param candidacies who stands, in the order of the ballot; then who was struck from it; for the two whom it concerns, who is
 *     named and has not answered
 */
public record ElectionView(
        ElectionPlan plan, boolean open, @Nullable Instant closedAt, boolean onBallot, List<CandidacyRow> candidacies) {

    public ElectionView {
        candidacies = List.copyOf(candidacies);
    }

    /** Who stands, in the order of the ballot. */
    public List<CandidacyRow> standing() {
        return candidacies.stream().filter(CandidacyRow::stands).toList();
    }

    /** The current person's own candidacy or nomination. */
    public Optional<CandidacyRow> mine() {
        return candidacies.stream().filter(CandidacyRow::mine).findFirst();
    }
}

package si.plenum.voting.internal;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.voting.EntryId;
import si.plenum.voting.ExportedBallot;
import si.plenum.voting.VoteExports;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.tally.DrawnOrder;
import si.plenum.voting.tally.Outcome;
import si.plenum.voting.tally.file.BltWriter;
import si.plenum.voting.tally.file.PabulibWriter;

/** Writes out the ballots of certified votes. */
@Service
class VoteExportService implements VoteExports {

    private static final HexFormat HEX = HexFormat.of();

    private final VoteRepository votes;
    private final RollRepository roll;
    private final MarkRepository marks;
    private final BallotRepository ballots;
    private final Counting counting;
    private final PaperRepository papers;
    private final DrawRepository draws;

    VoteExportService(
            VoteRepository votes,
            RollRepository roll,
            MarkRepository marks,
            BallotRepository ballots,
            Counting counting,
            PaperRepository papers,
            DrawRepository draws) {
        this.votes = votes;
        this.roll = roll;
        this.marks = marks;
        this.ballots = ballots;
        this.counting = counting;
        this.papers = papers;
        this.draws = draws;
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<ExportedBallot> ballots(VoteId id) {
        var vote = certified(id);
        if (vote.isSecret() || votes.outcome(id) == Outcome.INQUORATE) return List.of();
        var names = vote.rule().conduct().publicRollCall()
                ? roll.entries(id).stream().collect(toMap(RollRepository.Entry::id, RollRepository.Entry::name))
                : Map.<EntryId, String>of();
        var ways = marks.of(id);
        return ballots.all(id).stream()
                .map(ballot -> new ExportedBallot(
                        HEX.formatHex(Commitment.of(ballot.salt(), ballot.entry())),
                        ballot.choice(),
                        ballot.weight(),
                        Objects.requireNonNull(ways.get(ballot.entry())),
                        names.get(ballot.entry())))
                .sorted(Comparator.comparing(ExportedBallot::commitment))
                .toList();
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<String> blt(VoteId id) {
        var vote = certified(id);
        boolean ordered = switch (vote.rule().method()) {
            case PLURALITY, APPROVAL, BORDA, IRV, SCHULZE, RANKED_PAIRS, SCOTTISH_STV, MEEK_STV -> true;
            case FOR_AGAINST_ABSTAIN, CONSENSUS, CONSENT, SCORE, EQUAL_SHARES -> false;
        };
        if (!ordered || votes.outcome(id) == Outcome.INQUORATE) return Optional.empty();
        var paper = vote.paper();
        var profile = VoteProfile.of(paper, papers.withdrawn(id), counting.totals(vote))
                .ballots();
        int size = paper.options().size();
        var order = draws.seed(id).map(seed -> DrawnOrder.drawn(seed, size)).orElseGet(() -> DrawnOrder.ofFile(size));
        return Optional.of(BltWriter.write(profile, paper.seats(), order, vote.number()));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<String> pb(VoteId id) {
        var vote = certified(id);
        var budget = vote.paper().budget();
        var withdrawn = papers.withdrawn(id);
        if (budget == null || !withdrawn.isEmpty() || votes.outcome(id) == Outcome.INQUORATE) return Optional.empty();
        var profile =
                VoteProfile.of(vote.paper(), withdrawn, counting.totals(vote)).ballots();
        return Optional.of(PabulibWriter.write(profile, budget, vote.number()));
    }

    private StoredVote certified(VoteId id) {
        return votes.find(id)
                .filter(vote -> vote.state() == VoteState.CERTIFIED)
                .orElseThrow(NotFound::new);
    }
}

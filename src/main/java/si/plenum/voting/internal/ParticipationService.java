package si.plenum.voting.internal;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Collation;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Method;
import si.plenum.voting.Choice;
import si.plenum.voting.ExcusedLine;
import si.plenum.voting.MarkRow.By;
import si.plenum.voting.Participation;
import si.plenum.voting.SheetCount;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteParts;
import si.plenum.voting.VoteParts.Part;
import si.plenum.voting.VoteParts.Represented;
import si.plenum.voting.VoteParts.Way;
import si.plenum.voting.VoteState;
import si.plenum.voting.internal.RollRepository.Entry;
import si.plenum.voting.internal.SheetRepository.Entered;
import si.plenum.voting.tally.Count;
import si.plenum.voting.tally.Outcome;

/** Puts together who took part in a counted vote, and by which ways. */
@Service
class ParticipationService implements Participation {

    private static final Comparator<String> BY_NAME = Collation.in(Locale.of("sl"));

    private final VoteRepository votes;
    private final PartsRepository parts;
    private final RollRepository roll;
    private final SheetRepository sheets;
    private final SecretVoteRepository secretVotes;
    private final SecretChoices secret;
    private final HandCounted counted;
    private final VotingPermissions permissions;

    ParticipationService(
            VoteRepository votes,
            PartsRepository parts,
            RollRepository roll,
            SheetRepository sheets,
            SecretVoteRepository secretVotes,
            SecretChoices secret,
            HandCounted counted,
            VotingPermissions permissions) {
        this.votes = votes;
        this.parts = parts;
        this.roll = roll;
        this.sheets = sheets;
        this.secretVotes = secretVotes;
        this.secret = secret;
        this.counted = counted;
        this.permissions = permissions;
    }

    @Override
    @PreAuthorize("hasRole('SYSTEM') or @voting.mayRead(#vote)")
    @Transactional(readOnly = true)
    public VoteParts of(VoteId vote) {
        var stored = votes.find(vote).orElseThrow(NotFound::new);
        if (stored.state() != VoteState.COUNTED && stored.state() != VoteState.CERTIFIED) {
            throw new Refused("error.wrong.state");
        }
        return parts(stored, permissions.maySeeRollCall(vote) || isPublic(stored));
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public VoteParts published(VoteId vote) {
        var stored = votes.find(vote)
                .filter(one -> one.state() == VoteState.CERTIFIED)
                .orElseThrow(NotFound::new);
        return parts(stored, isPublic(stored));
    }

    private static boolean isPublic(StoredVote vote) {
        return vote.rule().conduct().publicRollCall();
    }

    private VoteParts parts(StoredVote vote, boolean named) {
        var numbers = parts.roll(vote);
        var entries = named ? roll.entries(vote.id()) : List.<Entry>of();
        return new VoteParts(
                numbers.all(),
                numbers.recused(),
                numbers.represented(),
                numbers.present(),
                numbers.byProxy(),
                ways(vote),
                excused(entries),
                represented(entries));
    }

    private List<Part> ways(StoredVote vote) {
        var marks = parts.marks(vote.id());
        // Of a secret vote nothing is told by ways where nothing was published.
        boolean readable = votes.outcome(vote.id()) != Outcome.INQUORATE && counted.isPublic(vote);
        var counts =
                readable && vote.rule().method() == Method.FOR_AGAINST_ABSTAIN ? counts(vote) : Map.<Way, Count>of();
        var entered = sheets.of(vote.id());
        var ways = new ArrayList<Part>();
        for (var way : Way.values()) {
            int marked = marked(marks, way);
            int voted = switch (way) {
                case ELECTRONIC -> vote.isSecret() ? ballots(vote) : marked;
                case ROLL_CALL -> marked;
                case HAND -> total(entered.get(BallotChannel.HAND));
                case PAPER -> total(entered.get(BallotChannel.PAPER));
            };
            if (marked == 0 && voted == 0) continue;
            ways.add(new Part(way, marked, voted, counts.isEmpty() ? null : counts.getOrDefault(way, Count.NONE)));
        }
        return ways;
    }

    private static int marked(Map<By, Integer> marks, Way way) {
        return switch (way) {
            case ELECTRONIC -> marks.getOrDefault(By.ELECTRONIC, 0) + marks.getOrDefault(By.CREDENTIAL, 0);
            case ROLL_CALL -> marks.getOrDefault(By.ROLL_CALL, 0);
            case HAND -> marks.getOrDefault(By.HAND, 0);
            case PAPER -> marks.getOrDefault(By.PAPER, 0);
        };
    }

    /** Ballots of a secret vote as they were at closing. */
    private int ballots(StoredVote vote) {
        return secretVotes
                .find(vote.id())
                .map(SecretVoteRepository.SecretVote::closed)
                .map(numbers -> numbers.ballots())
                .orElse(0);
    }

    private static int total(@Nullable Entered entered) {
        return entered == null || !entered.isSigned() ? 0 : entered.count().total();
    }

    private Map<Way, Count> counts(StoredVote vote) {
        var counts = new EnumMap<Way, Count>(Way.class);
        if (vote.isSecret()) counts.put(Way.ELECTRONIC, Counting.count(secret.totals(vote)));
        parts.choices(vote.id())
                .forEach((by, choices) ->
                        counts.put(by == By.ROLL_CALL ? Way.ROLL_CALL : Way.ELECTRONIC, Counting.count(choices)));
        sheets.of(vote.id()).forEach((channel, entered) -> {
            if (entered.isSigned())
                counts.put(channel == BallotChannel.HAND ? Way.HAND : Way.PAPER, count(entered.count()));
        });
        return counts;
    }

    private static Count count(SheetCount sheets) {
        var choices = sheets.groups().entrySet().stream()
                .collect(toMap(Map.Entry<Choice, Integer>::getKey, group -> (long) group.getValue()));
        return Counting.count(choices).plus(new Count(0, 0, 0, sheets.blank(), sheets.invalid()));
    }

    private static List<ExcusedLine> excused(List<Entry> entries) {
        return entries.stream()
                .filter(Entry::isExcused)
                .map(entry -> new ExcusedLine(entry.name(), Objects.requireNonNull(entry.excusedFor())))
                .sorted(Comparator.comparing(ExcusedLine::name, BY_NAME))
                .toList();
    }

    private static List<Represented> represented(List<Entry> entries) {
        var names = entries.stream().collect(toMap(Entry::membership, Entry::name));
        return entries.stream()
                .filter(entry -> entry.holder() != null)
                .map(entry -> new Represented(entry.name(), names.getOrDefault(entry.holder(), "")))
                .sorted(Comparator.comparing(Represented::giver, BY_NAME))
                .toList();
    }
}

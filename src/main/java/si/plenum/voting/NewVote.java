package si.plenum.voting;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.platform.Refused;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;

/**
 * What a vote needs before it can be opened.
 *
 * @param context  the session that carries it, opaque to voting
 * @param subject  what it decides (the agenda item), opaque to voting
 * @param number   its public number, for example {@code PL-2026-04-3}
 * @param leader   who may open, close and certify it
 * @param question the exact wording that takes effect if it is adopted
 * @param rule     the rule as it is frozen
 * @param paper    what is on the ballot beside the question
 * @param channels by which ways ballots come in, of those that the rule allows
 * @param issuesAt when the clock lets the ballots of a secret vote be issued, before {@code opensAt}; absent: its leader does
 * @param opensAt  when the clock opens it; absent: its leader opens it
 * @param deadline when the clock closes it; absent: its leader closes it
 * @param lottery  the public lottery whose first draw after closing decides between equal options; absent: dice do, or nothing
 */
public record NewVote(
        BodyId body,
        UUID context,
        UUID subject,
        String number,
        PersonId leader,
        String title,
        String question,
        Rule rule,
        BallotPaper paper,
        Set<BallotChannel> channels,
        @Nullable Instant issuesAt,
        @Nullable Instant opensAt,
        @Nullable Instant deadline,
        @Nullable String lottery) {

    public NewVote {
        channels = Set.copyOf(channels);
        if (channels.isEmpty()) throw new Refused("error.vote.channels");
        if (opensAt != null && (deadline == null || !opensAt.isBefore(deadline))) {
            throw new Refused("error.vote.window");
        }
        boolean secret = rule.secrecy() == Secrecy.SECRET;
        // By the clock nobody would let ballots be issued in between.
        if ((secret && opensAt != null) != (issuesAt != null)) throw new Refused("error.vote.issuing");
        if (issuesAt != null && !issuesAt.isBefore(opensAt)) throw new Refused("error.vote.window");
        if (lottery != null && !channels.contains(BallotChannel.ANYWHERE)) throw new Refused("error.vote.lottery");
    }

    /** Without a window of issuing and without a lottery. */
    public NewVote(
            BodyId body,
            UUID context,
            UUID subject,
            String number,
            PersonId leader,
            String title,
            String question,
            Rule rule,
            BallotPaper paper,
            Set<BallotChannel> channels,
            @Nullable Instant opensAt,
            @Nullable Instant deadline) {
        this(
                body, context, subject, number, leader, title, question, rule, paper, channels, null, opensAt, deadline,
                null);
    }

    /** Nothing on the ballot but the question, in the hall, opened and closed by its leader. */
    public static NewVote inTheHall(
            BodyId body,
            UUID context,
            UUID subject,
            String number,
            PersonId leader,
            String title,
            String question,
            Rule rule) {
        return new NewVote(
                body,
                context,
                subject,
                number,
                leader,
                title,
                question,
                rule,
                BallotPaper.NONE,
                Set.of(BallotChannel.HALL),
                null,
                null);
    }

    /** The same with these channels besides. */
    public NewVote besides(Set<BallotChannel> others) {
        var all = new HashSet<>(channels);
        all.addAll(others);
        return new NewVote(
                body, context, subject, number, leader, title, question, rule, paper, all, issuesAt, opensAt, deadline,
                lottery);
    }

    /** Whether only those checked in may cast on a screen. */
    public boolean hall() {
        return !channels.contains(BallotChannel.ANYWHERE);
    }
}

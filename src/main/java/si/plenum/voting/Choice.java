package si.plenum.voting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a filled-in ballot; which kind, the method of the vote says ({@link BallotCheck}). Lists keep the order in
 * which they were sent. Printing one tells nothing: a choice belongs in no log.
 */
public sealed interface Choice {

    /** For, against or abstaining. */
    record Stance(Position position) implements Choice {
        @Override
        public String toString() {
            return UNSAID;
        }
    }

    /** Where an entry stands in a round of consensus, with its reason in its own words. */
    record Stated(Statement statement, @Nullable String reason) implements Choice {
        @Override
        public String toString() {
            return UNSAID;
        }
    }

    /** The options that are marked; none: a blank ballot. */
    record Chosen(List<OptionId> options) implements Choice {
        public Chosen {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return UNSAID;
        }
    }

    /** A score for some of the options; one without a score is left out of its mean. */
    record Scored(Map<OptionId, Integer> scores) implements Choice {
        public Scored {
            scores = Map.copyOf(scores);
        }

        @Override
        public String toString() {
            return UNSAID;
        }
    }

    /** Options from the first rank on; those at one rank are equal, those left out come last. */
    record Ranked(List<List<OptionId>> ranks) implements Choice {
        public Ranked {
            ranks = ranks.stream().map(List::copyOf).toList();
        }

        @Override
        public String toString() {
            return UNSAID;
        }
    }

    /** The projects that the entry would pay for. */
    record Funded(List<OptionId> projects) implements Choice {
        public Funded {
            projects = List.copyOf(projects);
        }

        @Override
        public String toString() {
            return UNSAID;
        }
    }

    /** What every choice prints as. */
    String UNSAID = "a choice";

    static Choice of(Position position) {
        return new Stance(position);
    }
}

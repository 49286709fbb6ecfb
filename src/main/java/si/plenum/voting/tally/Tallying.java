package si.plenum.voting.tally;

import si.plenum.rules.Method;
import si.plenum.voting.tally.choices.Approval;
import si.plenum.voting.tally.choices.Plurality;

/** Counts. Pure: the same profile, method and terms give the same tally, whoever counts, wherever, whenever. */
public final class Tallying {

    private Tallying() {}

    /**
     * Counts the ballots by a method.
     *
     * @throws Uncountable if ballots, terms and method do not go together; the votes for and against, consensus and consent are
     *     no methods of this kind
     */
    public static Tally count(Profile profile, Method method, Terms terms) {
        if (terms.order().options().size() != profile.size()) {
            throw new Uncountable("The order to break ties is of another ballot paper.");
        }
        return switch (method) {
            case PLURALITY -> Plurality.count(profile, terms);
            case APPROVAL -> Approval.count(profile, terms);
            default -> throw new Uncountable("Ballots of " + method.wireName() + " are not counted by options.");
        };
    }
}

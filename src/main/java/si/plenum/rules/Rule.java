package si.plenum.rules;

/**
 * How one matter is decided, whole. A vote freezes it at opening; the outcome then follows from the rule and the count alone.
 * The rule fixes these things, never the caller.
 *
 * @param citation the provision that says so
 * @param majority what a vote {@link Method#FOR_AGAINST_ABSTAIN} needs; the other methods do not ask it
 */
public record Rule(
        Matter matter,
        Citation citation,
        Method method,
        Secrecy secrecy,
        Unit unit,
        Quorum quorum,
        Majority majority,
        Tie tie,
        Ladder ladder,
        Proposing proposing,
        Conduct conduct,
        Proxies proxies,
        Recusal recusal) {

    public Rule {
        if (secrecy == Secrecy.SECRET) {
            if (unit == Unit.WEIGHT) {
                throw new InvalidRule("error.rule.secret.weight");
            }
            if (method.openOnly()) {
                throw new InvalidRule("error.rule.secret.method");
            }
        }
        // A casting vote breaks a tie of for and against: where another majority is asked, it would carry nothing.
        if (tie == Tie.CASTING_VOTE && (secrecy == Secrecy.SECRET || !majority.equals(Majority.SIMPLE))) {
            throw new InvalidRule("error.rule.casting-vote");
        }
    }

    /** The plainest rule: an open vote of heads by simple majority, more than half of the roll present, a week's notice. */
    public static Rule plain(Matter matter, Citation citation) {
        return new Rule(
                matter,
                citation,
                Method.FOR_AGAINST_ABSTAIN,
                Secrecy.OPEN,
                Unit.HEADS,
                new Quorum(Threshold.moreThan(1, 2)),
                Majority.SIMPLE,
                Tie.REJECTED,
                Ladder.VOTE_ONLY,
                Proposing.byMembers(7),
                Conduct.BY_PEOPLE,
                Proxies.NONE,
                Recusal.FROM_BASE);
    }

    public Rule with(Quorum other) {
        return new Rule(
                matter, citation, method, secrecy, unit, other, majority, tie, ladder, proposing, conduct, proxies,
                recusal);
    }

    public Rule with(Majority other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, other, tie, ladder, proposing, conduct, proxies,
                recusal);
    }

    public Rule with(Tie other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, other, ladder, proposing, conduct, proxies,
                recusal);
    }

    public Rule with(Ladder other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, other, proposing, conduct, proxies,
                recusal);
    }

    public Rule with(Proposing other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, ladder, other, conduct, proxies,
                recusal);
    }

    public Rule with(Conduct other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, ladder, proposing, other, proxies,
                recusal);
    }
}

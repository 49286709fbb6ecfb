package si.plenum.rules;

/**
 * How one matter is decided, whole. A vote freezes it at opening; the outcome then follows from the rule and the count alone.
 * The rule fixes these things, never the caller.
 *
 * @param citation the provision that says so
 * @param majority what a vote {@link Method#FOR_AGAINST_ABSTAIN} needs; the other methods do not ask it
 * @param consensus what {@link Method#CONSENSUS} and the first steps of the ladder need
 * @param consent what {@link Method#CONSENT} needs
 * @param election what is asked of the elected; of no matter but {@link Matter#ELECTION}
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
        Recusal recusal,
        Consensus consensus,
        Consent consent,
        Election election,
        Ballots ballots) {

    public Rule {
        if (secrecy == Secrecy.SECRET) {
            if (unit == Unit.WEIGHT) {
                throw new InvalidRule("error.rule.secret.weight");
            }
            if (method.openOnly()) {
                throw new InvalidRule("error.rule.secret.method");
            }
            if (ballots.channels().stream().anyMatch(BallotChannel::openOnly)) {
                throw new InvalidRule("error.rule.secret.channel");
            }
            if (conduct.publicRollCall()) {
                throw new InvalidRule("error.rule.secret.roll-call");
            }
        }
        // A casting vote breaks a tie of for and against: where another majority is asked, it would carry nothing.
        if (tie == Tie.CASTING_VOTE && (secrecy == Secrecy.SECRET || !majority.equals(Majority.SIMPLE))) {
            throw new InvalidRule("error.rule.casting-vote");
        }
    }

    /**
     * Whole days from the day of convening to the day of the session: where silence is consent, never fewer than everyone has to
     * object.
     */
    public int noticeDays() {
        return method == Method.CONSENT
                ? Math.max(proposing.noticeDays(), consent.noticeDays())
                : proposing.noticeDays();
    }

    /** The same of an extraordinary session. */
    public int extraordinaryDays() {
        return method == Method.CONSENT
                ? Math.max(proposing.extraordinaryDays(), consent.noticeDays())
                : proposing.extraordinaryDays();
    }

    /** The provision that the quorum rests on. */
    public Citation quorumCitation() {
        return quorum.citation() == null ? citation : quorum.citation();
    }

    /** The provision that the notice rests on. */
    public Citation noticeCitation() {
        return proposing.citation() == null ? citation : proposing.citation();
    }

    /**
     * The rule as it freezes with one step of the ladder: a round of consensus asks everyone openly where they stand, the vote
     * is by the rule's own method.
     */
    public Rule at(Step step) {
        return switch (step) {
            case CONSENSUS, SECOND_ROUND -> with(Secrecy.OPEN).with(Method.CONSENSUS);
            case VOTE -> this;
        };
    }

    /** Whether options are written for its ballot; candidates of an election stand for themselves. */
    public boolean writesOptions() {
        return method.hasOptions() && matter != Matter.ELECTION;
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
                Recusal.FROM_BASE,
                Consensus.USUAL,
                Consent.USUAL,
                Election.USUAL,
                Ballots.usual(Secrecy.OPEN));
    }

    public Rule with(Method other) {
        return new Rule(
                matter, citation, other, secrecy, unit, quorum, majority, tie, ladder, proposing, conduct, proxies,
                recusal, consensus, consent, election, ballots);
    }

    public Rule with(Unit other) {
        return new Rule(
                matter, citation, method, secrecy, other, quorum, majority, tie, ladder, proposing, conduct, proxies,
                recusal, consensus, consent, election, ballots);
    }

    public Rule with(Quorum other) {
        return new Rule(
                matter, citation, method, secrecy, unit, other, majority, tie, ladder, proposing, conduct, proxies,
                recusal, consensus, consent, election, ballots);
    }

    public Rule with(Majority other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, other, tie, ladder, proposing, conduct, proxies,
                recusal, consensus, consent, election, ballots);
    }

    public Rule with(Tie other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, other, ladder, proposing, conduct, proxies,
                recusal, consensus, consent, election, ballots);
    }

    public Rule with(Ladder other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, other, proposing, conduct, proxies,
                recusal, consensus, consent, election, ballots);
    }

    public Rule with(Proposing other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, ladder, other, conduct, proxies,
                recusal, consensus, consent, election, ballots);
    }

    public Rule with(Conduct other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, ladder, proposing, other, proxies,
                recusal, consensus, consent, election, ballots);
    }

    public Rule with(Proxies other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, ladder, proposing, conduct, other,
                recusal, consensus, consent, election, ballots);
    }

    public Rule with(Recusal other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, ladder, proposing, conduct, proxies,
                other, consensus, consent, election, ballots);
    }

    public Rule with(Consensus other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, ladder, proposing, conduct, proxies,
                recusal, other, consent, election, ballots);
    }

    public Rule with(Consent other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, ladder, proposing, conduct, proxies,
                recusal, consensus, other, election, ballots);
    }

    public Rule with(Election other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, ladder, proposing, conduct, proxies,
                recusal, consensus, consent, other, ballots);
    }

    public Rule with(Ballots other) {
        return new Rule(
                matter, citation, method, secrecy, unit, quorum, majority, tie, ladder, proposing, conduct, proxies,
                recusal, consensus, consent, election, other);
    }

    public Rule with(Citation other) {
        return new Rule(
                matter, other, method, secrecy, unit, quorum, majority, tie, ladder, proposing, conduct, proxies,
                recusal, consensus, consent, election, ballots);
    }

    public Rule with(Matter other) {
        return new Rule(
                other, citation, method, secrecy, unit, quorum, majority, tie, ladder, proposing, conduct, proxies,
                recusal, consensus, consent, election, ballots);
    }

    /** The same with this secrecy; channels that cannot be secret are left out of a secret vote. */
    public Rule with(Secrecy other) {
        return new Rule(
                matter,
                citation,
                method,
                other,
                unit,
                quorum,
                majority,
                tie,
                ladder,
                proposing,
                conduct,
                proxies,
                recusal,
                consensus,
                consent,
                election,
                ballots.fitting(other));
    }
}

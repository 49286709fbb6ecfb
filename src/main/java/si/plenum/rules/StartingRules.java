package si.plenum.rules;

import java.util.EnumMap;
import java.util.Map;
import si.plenum.platform.WireName;

/**
 * Rules that a body may start from when it comes to the program: each is a whole rulebook, to be fitted to what the body has
 * agreed before it is recorded. Nothing of it is law for anybody.
 */
public enum StartingRules implements WireName {
    /** A vote at once by simple majority. */
    MAJORITY(Ladder.VOTE_ONLY),
    /** Consensus, a second round, a vote as the last resort. */
    CONSENSUS_FIRST(Ladder.CONSENSUS_FIRST);

    private final Ladder usual;

    StartingRules(Ladder usual) {
        this.usual = usual;
    }

    /**
     * A rule for every matter.
     *
     * @param citation where the body agreed on them
     */
    public Map<Matter, Rule> rules(Citation citation) {
        var rules = new EnumMap<Matter, Rule>(Matter.class);
        for (var matter : Matter.values()) rules.put(matter, rule(Rule.plain(matter, citation)));
        return rules;
    }

    private Rule rule(Rule plain) {
        return switch (plain.matter()) {
            case RESOLUTION, POSITION, ROOM_USE -> plain.with(usual);
            case REPEAL_DECISION -> plain;
            // What binds everybody for long asks for more than half.
            case DOCUMENT_CHANGE, RULE_CHANGE -> plain.with(Majority.TWO_THIRDS);
            // Where it is about people nobody should have to say aloud what they think.
            case PERSON -> plain.with(Majority.TWO_THIRDS).with(Secrecy.SECRET);
            case ELECTION -> plain.with(Method.SCOTTISH_STV).with(Secrecy.SECRET);
            case CHOICE -> plain.with(Method.APPROVAL);
            case RANKING -> plain.with(Method.SCHULZE);
            case RATING -> plain.with(Method.SCORE);
            case BUDGET -> plain.with(Method.EQUAL_SHARES);
        };
    }
}

package si.plenum.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands for agreement where everyone states where they stand (RFC 7282). Silence is never agreement.
 *
 * @param blocks how many reasoned objections stop it, at least 1
 * @param mostAside the largest share of all statements that may stand aside; null: any number
 * @param statements how many of those present must have stated where they stand; null: as many as the quorum asks, of those
 *     present instead of the roll
 */
public record Consensus(
        long blocks, @Nullable Portion mostAside, @Nullable Threshold statements) {

    /** One reasoned objection stops it; standing aside is free; as many must speak as the quorum asks. */
    public static final Consensus USUAL = new Consensus(1, null, null);

    public Consensus {
        if (blocks < 1) {
            throw new InvalidRule("error.rule.consensus.blocks", Map.of("blocks", blocks));
        }
    }

    /** The fewest statements that count as the body's answer, at least one. */
    public long needed(Quorum quorum, long present, boolean lateInForce) {
        return Math.max(1, statements == null ? quorum.needed(present, lateInForce) : statements.needed(present));
    }
}

package si.plenum.voting.tally;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Votes that moved from one option.
 *
 * @param to who got them; null where no option could take them
 * @param votes with the method's decimals, more than 0
 */
public record Transfer(int from, @Nullable Integer to, BigDecimal votes) {}

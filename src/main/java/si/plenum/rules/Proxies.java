package si.plenum.rules;

import java.util.Map;

/**
 * How many entries one holder may represent.
 *
 * @param perHolder 0: no proxies
 * @param perVote the most represented entries of one vote; 0 with no proxies, else at least {@code perHolder}
 */
public record Proxies(int perHolder, int perVote) {

    public static final Proxies NONE = new Proxies(0, 0);

    public Proxies {
        if (perHolder < 0 || perVote < perHolder || (perHolder == 0 && perVote > 0)) {
            throw new InvalidRule("error.rule.proxies", Map.of("holder", perHolder, "vote", perVote));
        }
    }
}

package si.plenum.document.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.ProvisionId;

/**
 * What lines come to.
 *
 * @param text null where problems stand in its way
 * @param lineOf the line in which each provision begins
 * @param counted those that carry no label in the source and were counted by their place
 */
public record Reading(
        @Nullable DocumentText text,
        List<Problem> problems,
        Map<ProvisionId, Integer> lineOf,
        Set<ProvisionId> counted) {

    /**
     * What stands in the way, to be said in a sentence.
     *
     * @param line in the source, 0 for the whole
     */
    public record Problem(int line, String key, Map<String, Object> arguments) {}

    public Reading {
        problems = List.copyOf(problems);
        lineOf = Map.copyOf(lineOf);
        counted = Set.copyOf(counted);
    }
}

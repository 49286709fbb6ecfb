package si.plenum.voting.internal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import si.plenum.voting.tally.Verdict;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The written form of a verdict: its numbers, under their names; what follows from them is left out. */
final class VerdictJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Verdict.class, WithoutConclusions.class)
            .build();

    private VerdictJson() {}

    static String write(Verdict verdict) {
        return MAPPER.writeValueAsString(verdict);
    }

    static Verdict read(String json) {
        return MAPPER.readValue(json, Verdict.class);
    }

    private interface WithoutConclusions {

        @JsonIgnore
        boolean isQuorate();
    }
}

package si.plenum.voting.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import si.plenum.voting.tally.ConsensusVerdict;
import si.plenum.voting.tally.Detail;
import si.plenum.voting.tally.ElectionVerdict;
import si.plenum.voting.tally.Verdict;
import si.plenum.voting.tally.VoteResult;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The written form of a result: its numbers, under their names; what follows from them is left out. {@code kind} says of
 * which sort it is; one without is of a vote for and against.
 */
final class ResultJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(VoteResult.class, Kinds.class)
            .addMixIn(Detail.class, Details.class)
            // Decimals as texts, with every digit that the method counts with.
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .withConfigOverride(
                    BigDecimal.class,
                    decimals -> decimals.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
            .build();

    private ResultJson() {}

    static String write(VoteResult result) {
        return MAPPER.writerFor(VoteResult.class).writeValueAsString(result);
    }

    static VoteResult read(String json) {
        return MAPPER.readValue(json, VoteResult.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Verdict.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Verdict.class, name = "votes"),
        @JsonSubTypes.Type(value = ConsensusVerdict.class, name = "consensus"),
        @JsonSubTypes.Type(value = ElectionVerdict.class, name = "election")
    })
    private interface Kinds {
        @JsonIgnore
        boolean isQuorate();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Detail.None.class, name = "none"),
        @JsonSubTypes.Type(value = Detail.Paths.class, name = "paths"),
        @JsonSubTypes.Type(value = Detail.Locks.class, name = "locks"),
        @JsonSubTypes.Type(value = Detail.Scores.class, name = "scores"),
        @JsonSubTypes.Type(value = Detail.Keeping.class, name = "keeping"),
        @JsonSubTypes.Type(value = Detail.Budget.class, name = "budget")
    })
    private interface Details {}
}

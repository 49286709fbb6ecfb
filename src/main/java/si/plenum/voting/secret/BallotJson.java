package si.plenum.voting.secret;

import java.util.Set;
import si.plenum.journal.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads ballots in JSON: exactly the six fields, no other and none twice. */
public final class BallotJson {

    private static final Set<String> FIELDS = Set.of("token", "prefix", "signature", "version", "choice", "proof");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private BallotJson() {}

    /** @throws IllegalArgumentException if it is no ballot; its message says no value */
    public static SecretBallot read(String json) {
        try {
            return read(MAPPER.readTree(json));
        } catch (JacksonException malformed) {
            throw new IllegalArgumentException("a ballot is an object in JSON");
        }
    }

    /** @throws IllegalArgumentException if it is no ballot; its message says no value */
    public static SecretBallot read(JsonNode ballot) {
        if (!ballot.isObject() || !Set.copyOf(ballot.propertyNames()).equals(FIELDS)) {
            throw new IllegalArgumentException("a ballot has exactly the fields " + FIELDS);
        }
        var version = ballot.get("version");
        var choice = ballot.get("choice");
        if (!version.isIntegralNumber() || !version.canConvertToLong() || !choice.isObject()) {
            throw new IllegalArgumentException("the version is a whole number and the choice an object");
        }
        return new SecretBallot(
                bytes(ballot, "token"),
                bytes(ballot, "prefix"),
                bytes(ballot, "signature"),
                version.asLong(),
                CanonicalJson.write(MAPPER.treeToValue(choice, Object.class)),
                bytes(ballot, "proof"));
    }

    private static byte[] bytes(JsonNode ballot, String field) {
        var text = ballot.get(field);
        if (!text.isString()) throw new IllegalArgumentException("the " + field + " is a text");
        try {
            return Base64Url.read(text.asString());
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("the " + field + " is base64url without padding");
        }
    }
}

package si.plenum.plenary.internal;

import java.util.Map;
import si.plenum.journal.CanonicalJson;
import si.plenum.plenary.MinutesText;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The written form of confirmed minutes, canonical, so that one text has one hash. */
final class MinutesJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            // What a later program adds is unknown to an earlier one, and absent in what that one wrote.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private MinutesJson() {}

    static String write(MinutesText text) {
        return CanonicalJson.write(JSON.convertValue(text, Map.class));
    }

    static MinutesText read(String json) {
        return JSON.readValue(json, MinutesText.class);
    }
}

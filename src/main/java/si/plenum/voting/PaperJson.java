package si.plenum.voting;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import si.plenum.journal.CanonicalJson;

/** The written form of a ballot paper: what the hash of the question covers, and what the journal keeps. */
public final class PaperJson {

    private PaperJson() {}

    public static String write(BallotPaper paper) {
        return CanonicalJson.write(value(paper));
    }

    /** The same as a value, to be written as a part of another one. */
    public static Map<String, @Nullable Object> value(BallotPaper paper) {
        var value = new TreeMap<String, @Nullable Object>();
        value.put("options", paper.options().stream().map(PaperJson::value).toList());
        value.put("seats", paper.seats());
        value.put("max", paper.max());
        var scale = paper.scale();
        value.put("scale", scale == null ? null : Map.of("lowest", scale.lowest(), "highest", scale.highest()));
        value.put("budget", paper.budget());
        return value;
    }

    private static Map<String, @Nullable Object> value(BallotOption option) {
        var value = new TreeMap<String, @Nullable Object>();
        value.put("id", option.id().value());
        value.put("name", option.name());
        value.put("description", option.description());
        value.put("cost", option.cost());
        return value;
    }
}

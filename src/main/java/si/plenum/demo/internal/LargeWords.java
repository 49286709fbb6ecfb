package si.plenum.demo.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/** Thousands of believable resolutions out of {@code demo/large.yaml}: the same ones for the same seed, no title twice. */
class LargeWords {

    record Words(Map<String, List<String>> slots, List<Place> places, List<Topic> topics, List<String> reasons) {}

    record Place(String gen, String loc, String into, List<String> suits) {}

    record Thing(String acc, String gen) {}

    record Pattern(String title, String summary, String text) {}

    record Topic(String name, String where, List<Thing> things, List<Pattern> patterns, List<String> openings) {}

    /** A resolution as it is typed. */
    record Motion(String title, String summary, String text, String reasons) {}

    private final Words words;
    private final Random random;
    private final Set<String> taken = new HashSet<>();

    LargeWords(Map<String, Object> yaml, long seed) {
        this.words = JsonMapper.builder().build().convertValue(yaml, Words.class);
        this.random = new Random(seed);
    }

    /** One whose wording the body can decide: other bodies than the plenum do not speak as the plenum. */
    Motion next(boolean forPlenum) {
        Predicate<Pattern> fits = pattern -> forPlenum
                || !(pattern.text() + pattern.summary())
                        .toLowerCase(Locale.ROOT)
                        .contains("plenum");
        while (true) {
            var topic = any(words.topics());
            var patterns = topic.patterns().stream().filter(fits).toList();
            if (patterns.isEmpty()) continue;
            var places = words.places().stream()
                    .filter(place -> place.suits().contains(topic.where()))
                    .toList();
            var motion = fill(topic, any(patterns), any(topic.things()), any(places));
            if (motion.title().length() <= 200 && taken.add(motion.title())) return motion;
        }
    }

    private Motion fill(Topic topic, Pattern pattern, Thing thing, Place place) {
        var slots = new HashMap<String, String>();
        slots.put("thing.acc", thing.acc());
        slots.put("thing.gen", thing.gen());
        slots.put("place.gen", place.gen());
        slots.put("place.loc", place.loc());
        slots.put("place.into", place.into());
        words.slots().forEach((name, values) -> slots.put(name, any(values)));
        var reasons = new ArrayList<String>();
        reasons.add(any(topic.openings()));
        reasons.add(any(words.reasons()));
        reasons.add(any(words.reasons()));
        return new Motion(
                fill(pattern.title(), slots),
                fill(pattern.summary(), slots),
                fill(pattern.text(), slots),
                String.join(" ", reasons));
    }

    private static String fill(String pattern, Map<String, String> slots) {
        var filled = pattern;
        for (var slot : slots.entrySet()) filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
        return filled;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

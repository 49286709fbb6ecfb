package si.plenum.voting;

import java.util.UUID;

/** Names a {@link BallotOption}; random. As it stands on ballots, it is also what the drawn order sorts by. */
public record OptionId(UUID value) implements Comparable<OptionId> {

    /**
     * "None of these": the option that refuses all others, where the rule has it. The same on every ballot paper, so that
     * whoever reads one knows it without a name.
     */
    public static final OptionId NONE_OF_THESE = new OptionId(new UUID(0, 0));

    /**
     * Reads the written form, exactly as it is written out.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static OptionId parse(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equals(text)) throw new IllegalArgumentException("not the written form of an id");
        return new OptionId(id);
    }

    /** The written form. */
    public String text() {
        return value.toString();
    }

    /** As the written forms compare, so that other programs sort alike. */
    @Override
    public int compareTo(OptionId other) {
        return text().compareTo(other.text());
    }
}

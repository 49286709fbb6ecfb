package si.plenum.community;

import java.util.Set;

/** What a person is in a body today. */
public record Belonging(Body body, boolean votes, Set<Office> offices) {}

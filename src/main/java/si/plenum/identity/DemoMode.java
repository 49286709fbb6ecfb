package si.plenum.identity;

/** Whether this instance plays: demo content, demo sign-in, no mail to real people (setting {@code plenum.demo}). */
public record DemoMode(boolean on) {}

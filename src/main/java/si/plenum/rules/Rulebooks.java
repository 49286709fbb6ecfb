package si.plenum.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import si.plenum.community.BodyId;

/** How each body decides each matter. Rulebooks change only by decision; reading them is public. */
public interface Rulebooks {

    /**
     * The rule that governs a matter on a day. Where a body has no rule of its own for {@link Matter#RULE_CHANGE}, it changes
     * its rules as it changes its standing texts.
     *
     * @throws si.plenum.platform.Refused if the body has no rule for it on that day
     */
    Rule ruleFor(BodyId body, Matter matter, LocalDate day);

    /** The rulebook in force on a day: a rule for each matter that it governs; empty if there is none yet. */
    Map<Matter, Rule> inForce(BodyId body, LocalDate day);

    /** What was adopted last for each matter, whether its day has come or not: a change must stand on this. */
    Map<Matter, Rule> latest(BodyId body);

    /** The editions of a body's rulebook, in the order in which they were adopted. */
    List<Edition> editions(BodyId body);
}

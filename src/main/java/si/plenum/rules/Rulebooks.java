package si.plenum.rules;

import java.time.LocalDate;
import java.util.Map;
import si.plenum.community.BodyId;

/** How each body decides each matter. Rulebooks change only by decision; reading them is public. */
public interface Rulebooks {

    /**
     * The rule that governs a matter on a day.
     *
     * @throws si.plenum.platform.Refused if the body has no rule for it on that day
     */
    Rule ruleFor(BodyId body, Matter matter, LocalDate day);

    /** The rulebook in force on a day: a rule for each matter that it governs; empty if there is none yet. */
    Map<Matter, Rule> inForce(BodyId body, LocalDate day);
}

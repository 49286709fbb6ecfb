package si.plenum.rules.effect;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.RuleChange;
import si.plenum.rules.RulebookId;

/** Puts a rulebook into force. */
public interface RulebookSetting {

    /** Sets the body's rulebook from a day on; the one before it stays readable for earlier days. */
    RulebookId set(BodyId body, LocalDate from, Map<Matter, Rule> rules, UUID decision);

    /**
     * Changes the rule of one matter in an edition of its own; the rules of other matters stay as they are.
     *
     * @param from its first day, or null if the decision has none yet
     * @throws si.plenum.platform.Refused if the rule that it replaces is no longer the one adopted last
     */
    RulebookId change(BodyId body, RuleChange change, @Nullable LocalDate from, UUID decision);

    /** Lets an edition that waited for its day begin on it; one that has a day keeps it. */
    void commence(RulebookId edition, LocalDate from);
}

package si.plenum.rules.effect;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import si.plenum.community.BodyId;
import si.plenum.rules.Matter;
import si.plenum.rules.Rule;
import si.plenum.rules.RulebookId;

/** Puts a rulebook into force. */
public interface RulebookSetting {

    /** Sets the body's rulebook from a day on; the one before it stays readable for earlier days. */
    RulebookId set(BodyId body, LocalDate from, Map<Matter, Rule> rules, UUID decision);
}

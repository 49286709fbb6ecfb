package si.plenum.voting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.identity.PersonId;
import si.plenum.rules.Rule;

/**
 * What a vote needs before it can be opened.
 *
 * @param context  the session that carries it, opaque to voting
 * @param subject  what it decides (the agenda item), opaque to voting
 * @param number   its public number, for example {@code PL-2026-04-3}
 * @param leader   who may open, close and certify it
 * @param question the exact wording that takes effect if it is adopted
 * @param rule     the rule as it is frozen
 * @param hall     whether only those checked in may cast
 * @param deadline when the clock closes it; absent: its leader closes it
 */
public record NewVote(
        BodyId body,
        UUID context,
        UUID subject,
        String number,
        PersonId leader,
        String title,
        String question,
        Rule rule,
        boolean hall,
        @Nullable Instant deadline) {}

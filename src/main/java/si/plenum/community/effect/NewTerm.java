package si.plenum.community.effect;

import java.time.LocalDate;
import si.plenum.community.BodyId;
import si.plenum.community.Post;

/**
 * What an election filled.
 *
 * @param electing  the body that elected
 * @param body      where the elected get their seat or office
 * @param preparing whether they also prepare the sessions of the electing body
 * @param seats     how many were to be elected; fewer may have been
 * @param from      the first day of the mandates
 * @param end       the first day after them
 * @param replacing whether the mandates of those before end on the first day
 */
public record NewTerm(
        BodyId electing,
        BodyId body,
        Post post,
        boolean preparing,
        int seats,
        LocalDate from,
        LocalDate end,
        boolean replacing) {}

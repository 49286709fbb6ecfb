package si.plenum.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import si.plenum.community.BodyId;
import si.plenum.community.Post;

/**
 * What an election fills. In a draft, what is not chosen yet is absent; a filed one is whole.
 *
 * @param body             where the elected get their seat or office
 * @param preparing        whether the elected also prepare the sessions of the electing body; only with a seat
 * @param seats            how many are elected, 1 to {@value #MOST_SEATS}
 * @param from             the first day of the term
 * @param until            the last day of the term
 * @param replacing        whether the mandates of those before end when the new ones begin (regular election); else the new
 *     ones come beside them (by-election)
 * @param candidaciesUntil the last day on which somebody may stand; absent: until the session is convened
 */
public record ElectionPlan(
        @Nullable BodyId body,
        Post post,
        boolean preparing,
        int seats,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean replacing,
        @Nullable LocalDate candidaciesUntil) {

    public static final int MOST_SEATS = 100;

    public ElectionPlan {
        seats = Math.clamp(seats, 1, MOST_SEATS);
        preparing = preparing && post == Post.MEMBER;
    }

    /** One seat in a body, the rest still open. */
    public static ElectionPlan of(BodyId body) {
        return new ElectionPlan(body, Post.MEMBER, false, 1, null, null, true, null);
    }

    /** Whether candidacies are open on a day, as far as the plan says. */
    public boolean takesCandidaciesOn(LocalDate day) {
        return candidaciesUntil == null || !day.isAfter(candidaciesUntil);
    }
}

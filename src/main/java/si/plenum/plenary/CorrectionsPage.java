package si.plenum.plenary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import si.plenum.plenary.MinutesPage.Signature;

/**
 * The corrections of a session's minutes as those see them who read the body's papers.
 *
 * @param confirmed in their order
 * @param draft     the one that is being written, for those who write it
 * @param writes    whether the current person may write one
 */
public record CorrectionsPage(
        List<Correction> confirmed, @Nullable Draft draft, boolean writes) {

    /**
     * A correction that waits for its confirmations.
     *
     * @param version   of its text
     * @param signs     whether the current person has an office in which they have not confirmed it
     */
    public record Draft(int ordinal, String text, int version, List<Signature> signatures, boolean signs) {}

    public CorrectionsPage {
        confirmed = List.copyOf(confirmed);
    }
}

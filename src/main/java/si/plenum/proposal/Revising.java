package si.plenum.proposal;

import java.util.List;
import si.plenum.document.ChangeDraft;
import si.plenum.document.TextInForce;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.Rebase;

/**
 * Another wording of a filed proposal by its author, before it is frozen: the earlier ones stay readable. Above all where the
 * text that it changes has become another one meanwhile; nothing is merged silently.
 */
public interface Revising {

    /**
     * The author's change, carried over to the text in force today.
     *
     * @param revision the wording that it comes from
     * @param base the text that the author saw
     * @param now the text in force today
     * @param change what can be applied to it
     * @param places where the author has to look; empty: the wording stays the same, on a new base
     */
    record Carried(
            ProposalRow row,
            RevisionId revision,
            DocumentText base,
            TextInForce now,
            ChangeDraft change,
            List<Rebase.Place> places) {

        public Carried {
            places = List.copyOf(places);
        }
    }

    /**
     * Carries the change over; writes nothing. Author of a filed proposal that changes a document.
     *
     * @throws si.plenum.platform.Refused if its wording can no longer change
     */
    Carried carried(ProposalId id);

    /**
     * Files another wording, which must stand on the text in force; an outdated proposal is filed again. Author.
     *
     * @param seen the wording that the author had before them; another one meanwhile: refused
     * @throws si.plenum.platform.Refused if its wording can no longer change, if it is the same on the same base, or if it does
     *     not stand on the text in force
     */
    ProposalPage revise(ProposalId id, RevisionId seen, ChangeDraft change);
}

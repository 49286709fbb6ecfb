package si.plenum.document;

import java.time.LocalDate;
import java.util.Map;
import si.plenum.document.text.DocumentText;
import si.plenum.document.text.ProvisionId;

/**
 * The text of a document that is in force on a day.
 *
 * @param version its number (NPB number: 1 is the founding text); 0 on a day before it
 * @param since the day from which it is in force
 * @param throughSeq the last act counted in it
 * @param provenance for each provision of the text, where its words come from
 */
public record TextInForce(
        DocumentRow document,
        LocalDate day,
        int version,
        LocalDate since,
        int throughSeq,
        DocumentText text,
        Map<ProvisionId, Provenance> provenance) {

    public TextInForce {
        provenance = Map.copyOf(provenance);
    }
}

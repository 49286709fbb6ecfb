package si.plenum.proposal;

import java.util.List;
import si.plenum.rules.AmendmentOrder;

/**
 * What is decided together with a proposal, one after another.
 *
 * @param rows  amendments to it and alternatives, those still to be decided first and in the order of voting, then the others
 * @param order the body's rule for that order
 */
public record Competition(List<AmendmentRow> rows, AmendmentOrder order) {

    public Competition {
        rows = List.copyOf(rows);
    }

    public List<AmendmentRow> partial() {
        return rows.stream().filter(row -> row.role() == AmendmentRole.PARTIAL).toList();
    }

    public List<AmendmentRow> alternatives() {
        return rows.stream()
                .filter(row -> row.role() == AmendmentRole.ALTERNATIVE)
                .toList();
    }
}

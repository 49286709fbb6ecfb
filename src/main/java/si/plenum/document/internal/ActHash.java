package si.plenum.document.internal;

import java.util.TreeMap;
import si.plenum.document.CommencementRule;
import si.plenum.document.internal.ActRepository.NewAct;
import si.plenum.document.text.ContentHash;
import si.plenum.journal.CanonicalJson;

/** SHA-256 over all that is known of an act at its adoption, and over the hash of the act before it. */
final class ActHash {

    private ActHash() {}

    /** @param wording the hash of its wording */
    static String of(NewAct act, String wording) {
        var known = new TreeMap<String, Object>();
        known.put("document", act.document().value().toString());
        known.put("seq", act.seq());
        known.put("kind", act.kind().wireName());
        known.put("decision", act.decision().toString());
        known.put("wording", wording);
        known.put("adoptedOn", act.adoptedOn().toString());
        switch (act.commencement()) {
            case CommencementRule.OnDay(var day) -> known.put("inForce", day.toString());
            case CommencementRule.AfterPublication(int days) -> known.put("daysAfterPublication", days);
            case CommencementRule.OnCondition(var condition, int days, var by) -> {
                known.put("condition", condition);
                known.put("daysAfterCondition", days);
                if (by != null) known.put("conditionBy", by.toString());
            }
        }
        var ends = act.terms().ends();
        var annuls = act.terms().annuls();
        if (ends != null) known.put("expires", ends.toString());
        if (annuls != null) known.put("annuls", annuls.value().toString());
        if (act.previousHash() != null) known.put("previous", act.previousHash());
        return ContentHash.of(CanonicalJson.write(known));
    }
}

package si.plenum.plenary;

/**
 * Which reading of its proposal an agenda item is, where the rule asks for more than one.
 *
 * @param number 1 for the first
 * @param of     how many the rule asks for; the last one decides
 */
public record Reading(int number, int of) {

    public boolean decides() {
        return number == of;
    }
}

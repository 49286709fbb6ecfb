package si.plenum.document;

import java.util.UUID;

/**
 * That a text was confirmed, word for word, as an official consolidated text.
 *
 * @param number which one of its document it is, from 1
 * @param decision the decision that confirmed it
 */
public record Confirmation(int number, ActId act, UUID decision) {}

package si.plenum.plenary;

/** What a session has on paper: PDF files in the language of the body. Chair or minute-taker. */
public interface Printing {

    /** The most ballots in one file. */
    int MOST_BALLOTS = 500;

    /** The most empty lines for guests. */
    int MOST_GUESTS = 200;

    /**
     * The members with a vote by name, each with a place to sign, and empty lines for guests.
     *
     * @param guests 0 to {@link #MOST_GUESTS}
     * @throws si.plenum.platform.Refused {@code error.print.guests}
     */
    byte[] attendance(SessionId session, int guests);

    /**
     * Sheets for the vote on an item, as its rule and its paper ask: of the vote itself once there is one, before that as they
     * are planned.
     *
     * @param copies 1 to {@link #MOST_BALLOTS}
     * @throws si.plenum.platform.Refused {@code error.print.copies}; {@code error.print.statements} where reasons with a name
     *     belong to the vote; {@code error.print.options} while nothing stands on the paper; {@code
     *     error.item.nothing-to-decide}
     */
    byte[] ballots(ItemId item, int copies);
}

package si.plenum.plenary.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import si.plenum.voting.Grant;
import si.plenum.voting.VoteId;

/** The address of a secret ballot's page, outside the application; what follows the {@code #} never reaches a server. */
final class BallotAddress {

    private BallotAddress() {}

    /** @param name of the entry, for the voter's eyes alone */
    static String of(VoteId vote, Grant grant, String name) {
        return "/glasovnica/" + vote.value() + "#dovoljenje=" + grant.text() + "&za="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}

package si.plenum.voting.internal;

import java.util.Comparator;
import java.util.Map;
import si.plenum.identity.PersonId;
import si.plenum.journal.CanonicalJson;
import si.plenum.journal.Entry;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.ChoiceJson;

/** What signed sheets leave in the journal: numbers and two names, nobody's choice. */
final class SheetEntries {

    private SheetEntries() {}

    static Entry signed(
            StoredVote vote, BallotChannel channel, int marked, SheetRepository.Entered entered, PersonId second) {
        return Entry.of("vote.sheets-signed", VoteEntries.subject(vote))
                .field("channel", channel)
                .field("marked", marked)
                .list(
                        "groups",
                        entered.count().groups().entrySet().stream()
                                .map(group ->
                                        Map.of("choice", ChoiceJson.value(group.getKey()), "number", group.getValue()))
                                .sorted(Comparator.comparing(CanonicalJson::write))
                                .toList())
                .field("blank", entered.count().blank())
                .field("invalid", entered.count().invalid())
                .field("first", entered.first().value())
                .field("second", second.value());
    }
}

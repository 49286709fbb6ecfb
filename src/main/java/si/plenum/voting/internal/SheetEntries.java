package si.plenum.voting.internal;

import java.util.Comparator;
import java.util.Map;
import si.plenum.identity.PersonId;
import si.plenum.journal.CanonicalJson;
import si.plenum.journal.Entry;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.ChoiceJson;
import si.plenum.voting.SheetCount;

/**
 * What signed sheets leave in the journal: numbers and two names, nobody's choice. Of a secret vote only how many they are; what
 * is on them follows with the count, if it is published.
 */
final class SheetEntries {

    private SheetEntries() {}

    static Entry signed(
            StoredVote vote, BallotChannel channel, int marked, SheetRepository.Entered entered, PersonId second) {
        var entry = Entry.of("vote.sheets-signed", VoteEntries.subject(vote))
                .field("channel", channel)
                .field("marked", marked)
                .field("sheets", entered.count().total());
        return (vote.isSecret() ? entry : numbers(entry, entered.count()))
                .field("first", entered.first().value())
                .field("second", second.value());
    }

    /** What is on sheets, those that are alike together. */
    static Entry numbers(Entry entry, SheetCount count) {
        return entry.list(
                        "groups",
                        count.groups().entrySet().stream()
                                .map(group ->
                                        Map.of("choice", ChoiceJson.value(group.getKey()), "number", group.getValue()))
                                .sorted(Comparator.comparing(CanonicalJson::write))
                                .toList())
                .field("blank", count.blank())
                .field("invalid", count.invalid());
    }
}

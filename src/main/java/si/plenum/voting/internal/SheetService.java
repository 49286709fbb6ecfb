package si.plenum.voting.internal;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.PersonId;
import si.plenum.identity.Persons;
import si.plenum.journal.Journal;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.rules.BallotChannel;
import si.plenum.voting.BallotCheck;
import si.plenum.voting.CountedPart;
import si.plenum.voting.SheetCount;
import si.plenum.voting.Sheets;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;

/** Lets two persons enter and sign what was counted away from screens. */
@Service
class SheetService implements Sheets {

    private final VoteRepository votes;
    private final SheetRepository sheets;
    private final HandCounted counted;
    private final CountedParts parts;
    private final SheetPermissions permissions;
    private final Persons persons;
    private final Journal journal;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    SheetService(
            VoteRepository votes,
            SheetRepository sheets,
            HandCounted counted,
            CountedParts parts,
            SheetPermissions permissions,
            Persons persons,
            Journal journal,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.votes = votes;
        this.sheets = sheets;
        this.counted = counted;
        this.parts = parts;
        this.permissions = permissions;
        this.persons = persons;
        this.journal = journal;
        this.current = current;
        this.events = events;
    }

    @Override
    @PreAuthorize("@sheets.mayCount(#vote)")
    @Transactional
    public void enter(VoteId vote, BallotChannel channel, SheetCount count) {
        var closed = closed(vote, channel);
        var before = sheets.of(vote).get(channel);
        if (before != null && before.isSigned()) throw new Refused("error.sheets.signed");
        if (channel == BallotChannel.HAND && count.blank() + count.invalid() > 0) {
            throw new Refused("error.sheets.hand");
        }
        count.groups()
                .keySet()
                .forEach(choice -> BallotCheck.check(closed.rule().method(), closed.paper(), choice));
        int marked = counted.marked(vote, channel);
        if (count.total() > marked) {
            throw new Refused("error.sheets.more", Map.of("total", count.total(), "marked", marked));
        }
        sheets.put(vote, channel, count, current.id(), name(current.id()));
        events.publishEvent(closed.changed());
    }

    @Override
    @PreAuthorize("@sheets.mayCount(#vote)")
    @Transactional
    public void sign(VoteId vote, BallotChannel channel) {
        var closed = closed(vote, channel);
        var entered = sheets.of(vote).get(channel);
        if (entered == null) throw new Refused("error.sheets.none");
        if (entered.isSigned()) return;
        if (entered.first().equals(current.id())) throw new Refused("error.sheets.second");
        sheets.sign(vote, channel, current.id(), name(current.id()), closed.now());
        journal.append(SheetEntries.signed(closed, channel, counted.marked(vote, channel), entered, current.id()));
        events.publishEvent(closed.changed());
    }

    @Override
    @PreAuthorize("@voting.mayRead(#vote)")
    @Transactional(readOnly = true)
    public List<CountedPart> of(VoteId vote) {
        var stored = votes.find(vote).orElseThrow(NotFound::new);
        return parts.of(stored, permissions.mayCount(vote) ? current.id() : null);
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public List<CountedPart> published(VoteId vote) {
        var stored = votes.find(vote)
                .filter(one -> one.state() == VoteState.CERTIFIED)
                .orElseThrow(NotFound::new);
        return parts.of(stored, null);
    }

    private StoredVote closed(VoteId id, BallotChannel channel) {
        votes.lock(id);
        var vote = votes.find(id).orElseThrow(NotFound::new);
        if (vote.state() != VoteState.CLOSED) throw new Refused("error.sheets.when");
        if (!HandCounted.CHANNELS.contains(channel) || !vote.channels().contains(channel)) {
            throw new Refused("error.marks.channel");
        }
        return vote;
    }

    private String name(PersonId person) {
        return persons.names(List.of(person)).getOrDefault(person, "");
    }
}

package si.plenum.voting.internal;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.Persons;
import si.plenum.journal.Checkpoint;
import si.plenum.journal.Journal;
import si.plenum.platform.NotFound;
import si.plenum.platform.PublicRead;
import si.plenum.platform.Refused;
import si.plenum.voting.Draw;
import si.plenum.voting.Drawing;
import si.plenum.voting.DrawnNumber;
import si.plenum.voting.DrawnNumber.Source;
import si.plenum.voting.Draws;
import si.plenum.voting.VoteId;
import si.plenum.voting.VoteState;
import si.plenum.voting.internal.DrawRepository.FirstEntry;
import si.plenum.voting.tally.DrawSeed;

/** Takes in what was thrown, from two persons, and derives the seed. */
@Service
class DrawService implements Draws {

    private final VoteRepository votes;
    private final DrawRepository draws;
    private final Ties ties;
    private final Journal journal;
    private final Persons persons;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    DrawService(
            VoteRepository votes,
            DrawRepository draws,
            Ties ties,
            Journal journal,
            Persons persons,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.votes = votes;
        this.draws = draws;
        this.ties = ties;
        this.journal = journal;
        this.persons = persons;
        this.current = current;
        this.events = events;
    }

    @Override
    @PreAuthorize("@voting.mayRead(#vote)")
    @Transactional(readOnly = true)
    public Drawing of(VoteId vote) {
        return standing(votes.find(vote).orElseThrow(NotFound::new));
    }

    @Override
    @PreAuthorize("@voting.mayDraw(#vote)")
    @Transactional
    public Drawing enter(VoteId vote, DrawnNumber number) {
        votes.lock(vote);
        var stored = votes.find(vote).orElseThrow(NotFound::new);
        var lottery = stored.lottery();
        if ((number.source() == Source.LOTTERY) != (lottery != null)) {
            throw new Refused(lottery == null ? "error.draw.source.dice" : "error.draw.source.lottery");
        }
        var person = current.id();
        return switch (standing(stored)) {
            case Drawing.Drawn drawn -> drawn;
            case Drawing.NotNeeded none -> throw new Refused("error.draw.not-needed");
            case Drawing.TooEarly early -> throw new Refused("error.draw.early");
            case Drawing.Awaited awaited -> {
                draws.insertFirst(vote, new FirstEntry(number, person), stored.now());
                events.publishEvent(stored.changed());
                yield standing(stored);
            }
            case Drawing.Disagreed disagreed -> disagreed;
            case Drawing.HalfEntered half when half.byMe() -> throw new Refused("error.draw.twice");
            case Drawing.HalfEntered half -> second(stored, number);
        };
    }

    @Override
    @PublicRead
    @Transactional(readOnly = true)
    public Optional<Draw> published(VoteId vote) {
        return votes.find(vote)
                .filter(one -> one.state() == VoteState.CERTIFIED)
                .map(one -> draws.find(vote))
                .orElseThrow(NotFound::new);
    }

    private Drawing second(StoredVote vote, DrawnNumber number) {
        var first = draws.first(vote.id()).orElseThrow();
        draws.deleteFirst(vote.id());
        events.publishEvent(vote.changed());
        var closed = closed(vote);
        if (!first.number().equals(number)) {
            return new Drawing.Disagreed(closed.root().toString(), closed.size());
        }
        var second = persons.person(current.id());
        var draw = new Draw(
                vote.id(),
                number,
                closed.root().toString(),
                closed.size(),
                HexFormat.of()
                        .formatHex(DrawSeed.of(vote.id().value(), closed.root().bytes(), number.digits())),
                persons.person(first.person()).name(),
                second.name(),
                vote.now());
        draws.insert(draw, first.person(), second.id());
        journal.append(VoteEntries.drawn(vote, draw, first.person(), second.id()));
        return new Drawing.Drawn(draw);
    }

    private Drawing standing(StoredVote vote) {
        if (!vote.rule().method().drawsTies()) return new Drawing.NotNeeded();
        var drawn = draws.find(vote.id());
        if (drawn.isPresent()) return new Drawing.Drawn(drawn.get());
        if (vote.state() == VoteState.OPEN || vote.closedAt() == null) return new Drawing.TooEarly();
        if (vote.state() != VoteState.CLOSED) throw new Refused("error.wrong.state");
        if (vote.lottery() != null && !ties.awaitsDraw(vote)) return new Drawing.NotNeeded();
        var closed = closed(vote);
        var root = closed.root().toString();
        return draws.first(vote.id())
                .<Drawing>map(first -> new Drawing.HalfEntered(
                        root,
                        closed.size(),
                        persons.person(first.person()).name(),
                        first.person().equals(current.id())))
                .orElseGet(() -> new Drawing.Awaited(root, closed.size()));
    }

    private Checkpoint closed(StoredVote vote) {
        return journal.after(VoteEntries.CLOSED, VoteEntries.subject(vote))
                .orElseThrow(() -> new IllegalStateException("A closed vote has its entry in the journal"));
    }
}

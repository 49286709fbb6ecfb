package si.plenum.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.rules.Rulebooks;
import si.plenum.shell.Task.Kind;

/** What an administrator still has to enter before a body can decide: the body, then its rules, then who votes in it. */
@Component
class Founding {

    private final Bodies bodies;
    private final Rulebooks rulebooks;
    private final Memberships memberships;
    private final CurrentPerson current;
    private final LegalClock clock;

    Founding(Bodies bodies, Rulebooks rulebooks, Memberships memberships, CurrentPerson current, LegalClock clock) {
        this.bodies = bodies;
        this.rulebooks = rulebooks;
        this.memberships = memberships;
        this.current = current;
        this.clock = clock;
    }

    /** The next step of each body that cannot decide yet; nothing for those who do not administer the instance. */
    List<Task> read(Locale language) {
        if (!current.administrator()) return List.of();
        var all = bodies.all();
        if (all.isEmpty()) return List.of(new Task("home.verb.body", "", "clanstvo", Kind.OPEN));
        return all.stream()
                .map(body -> next(body, language))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Task> next(Body body, Locale language) {
        var today = clock.today();
        if (rulebooks.inForce(body.id(), today).isEmpty()) {
            return Optional.of(
                    new Task("home.verb.rules", body.name(language), "pravila/" + body.slug() + "/prva", Kind.OPEN));
        }
        if (memberships.electorate(body.id(), today).isEmpty()) {
            return Optional.of(new Task("home.verb.members", body.name(language), "clanstvo", Kind.OPEN));
        }
        return Optional.empty();
    }
}

package si.plenum.api.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.BodyKind;
import si.plenum.community.MemberRow;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Page;
import si.plenum.rules.Rulebooks;

/** The bodies, their rules in force, and for those who belong to one its members. */
@RestController
@RequestMapping("/api/v1/bodies")
class BodyCalls {

    private final Bodies bodies;
    private final Memberships memberships;
    private final Rulebooks rulebooks;
    private final LegalClock clock;

    BodyCalls(Bodies bodies, Memberships memberships, Rulebooks rulebooks, LegalClock clock) {
        this.bodies = bodies;
        this.memberships = memberships;
        this.rulebooks = rulebooks;
        this.clock = clock;
    }

    record Line(UUID id, String slug, BodyKind kind, String prefix, String name, String nameEnglish) {}

    /** A body with the rule for each matter that it may decide today. */
    record Whole(
            UUID id,
            String slug,
            BodyKind kind,
            String prefix,
            String name,
            String nameEnglish,
            List<RuleJson> rules) {}

    /** A member; {@code membership} is absent for who only holds an office. */
    record Member(
            @Nullable UUID membership, UUID person, String name, boolean votes, Set<Office> offices, LocalDate since) {}

    @GetMapping
    Page<Line> list(
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        return Listing.asked(size, after).of(bodies.all(), BodyCalls::line);
    }

    @GetMapping("/{slug}")
    Whole body(@PathVariable("slug") String slug) {
        var body = bodies.bySlug(slug);
        var rules = rulebooks.inForce(body.id(), clock.today()).values().stream()
                .sorted(Comparator.comparing(rule -> rule.matter()))
                .map(RuleJson::of)
                .toList();
        var line = line(body);
        return new Whole(line.id(), line.slug(), line.kind(), line.prefix(), line.name(), line.nameEnglish(), rules);
    }

    /** That the body exists is public; who belongs to it is not. */
    @GetMapping("/{slug}/members")
    Page<Member> members(
            @PathVariable("slug") String slug,
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        var asked = Listing.asked(size, after);
        return asked.of(memberships.members(bodies.bySlug(slug).id()), BodyCalls::member);
    }

    private static Line line(Body body) {
        return new Line(body.id().value(), body.slug(), body.kind(), body.prefix(), body.name(), body.nameEnglish());
    }

    private static Member member(MemberRow row) {
        var membership = row.membership();
        return new Member(
                membership == null ? null : membership.value(),
                row.person().value(),
                row.name(),
                row.votes(),
                row.offices(),
                row.since());
    }
}

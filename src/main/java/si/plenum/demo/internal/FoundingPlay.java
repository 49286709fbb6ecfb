package si.plenum.demo.internal;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import si.plenum.community.Bodies;
import si.plenum.community.Body;
import si.plenum.community.BodyId;
import si.plenum.community.BodyKind;
import si.plenum.community.Memberships;
import si.plenum.community.Office;
import si.plenum.decision.Decisions;
import si.plenum.decision.FoundingText;
import si.plenum.demo.internal.DemoContent.AccountPart;
import si.plenum.demo.internal.DemoContent.DocumentPart;
import si.plenum.demo.internal.DemoContent.RolePart;
import si.plenum.demo.internal.DemoContent.RulePart;
import si.plenum.demo.internal.DemoContent.RulebookPart;
import si.plenum.document.DocumentKind;
import si.plenum.document.Documents;
import si.plenum.document.text.ProvisionKind;
import si.plenum.identity.AsSystem;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.NewPerson;
import si.plenum.identity.Persons;
import si.plenum.identity.SetUp;
import si.plenum.identity.SignIns;
import si.plenum.platform.Ids;
import si.plenum.platform.WireName;
import si.plenum.platform.language.Language;
import si.plenum.rules.Ballots;
import si.plenum.rules.Base;
import si.plenum.rules.Citation;
import si.plenum.rules.Conduct;
import si.plenum.rules.Ladder;
import si.plenum.rules.Majority;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Proposer;
import si.plenum.rules.Proposing;
import si.plenum.rules.Proxies;
import si.plenum.rules.Quorum;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;
import si.plenum.rules.Step;
import si.plenum.rules.Threshold;

/** The community before its first session in the program: people, bodies, offices, standing texts, rulebooks. */
@Component
class FoundingPlay {

    private static final String ADMINISTRATOR = "administrator";

    private final Cast cast;
    private final DemoFiles files;
    private final SetUp setUp;
    private final SignIns signIns;
    private final Persons persons;
    private final Bodies bodies;
    private final Memberships memberships;
    private final Documents documents;
    private final Decisions decisions;

    FoundingPlay(
            Cast cast,
            DemoFiles files,
            SetUp setUp,
            SignIns signIns,
            Persons persons,
            Bodies bodies,
            Memberships memberships,
            Documents documents,
            Decisions decisions) {
        this.cast = cast;
        this.files = files;
        this.setUp = setUp;
        this.signIns = signIns;
        this.persons = persons;
        this.bodies = bodies;
        this.memberships = memberships;
        this.documents = documents;
        this.decisions = decisions;
    }

    static EmailAddress email(String key) {
        return new EmailAddress(key + "@plenum.example");
    }

    void play(DemoContent content, Script script) {
        int first =
                content.documents().stream().mapToInt(DocumentPart::day).min().orElse(0);
        script.at(script.moment(first, "8.00"), () -> people(content, script.day(first)));
        for (var document : content.documents()) {
            script.at(script.moment(document.day(), "9.00"), () -> found(document, script.day(document.day())));
        }
        for (var rulebook : content.rulebooks()) {
            script.at(script.moment(rulebook.day(), "10.00"), () -> rules(rulebook, script.day(rulebook.day())));
        }
    }

    private void people(DemoContent content, LocalDate day) {
        for (var account : content.accounts()) {
            if (account.key().equals(ADMINISTRATOR)) firstAdministrator(account);
        }
        cast.as(ADMINISTRATOR, () -> {
            for (var body : content.bodies()) cast.body(body.slug(), found(body, day));
            for (var account : content.accounts()) {
                if (!account.key().equals(ADMINISTRATOR)) {
                    var person = new NewPerson(account.name(), email(account.key()), Language.SLOVENE, false);
                    cast.person(account.key(), persons.create(person));
                }
                for (var role : account.roles()) give(account.key(), role, day);
            }
        });
    }

    private void firstAdministrator(AccountPart account) {
        var token = AsSystem.call(setUp::begin).orElseThrow();
        setUp.complete(token, account.name(), email(account.key()), Language.SLOVENE);
        cast.person(account.key(), signIns.demoAccounts().getFirst().id());
    }

    private BodyId found(DemoContent.BodyPart part, LocalDate day) {
        return bodies.found(
                new Body(
                        new BodyId(Ids.ordered()),
                        part.slug(),
                        WireName.parse(BodyKind.class, part.kind()),
                        part.prefix(),
                        part.name(),
                        part.nameGenitive(),
                        part.nameLocative(),
                        part.gender(),
                        part.nameEnglish()),
                day);
    }

    private void give(String key, RolePart role, LocalDate day) {
        var person = cast.person(key);
        var body = cast.body(role.body());
        if (role.organisation() != null) memberships.admitOrganisation(body, role.organisation(), person, day);
        else memberships.admit(body, person, role.as().equals("member"), day);
        for (var office : role.held()) {
            memberships.appoint(body, person, WireName.parse(Office.class, office), day, Optional.empty());
        }
    }

    private void found(DocumentPart part, LocalDate day) {
        var title = part.title();
        var text = new FoundingText(
                cast.body(part.body()),
                part.slug(),
                title,
                genitive(title),
                kind(part.slug()),
                files.text(part.file()));
        cast.as(ADMINISTRATOR, () -> decisions.recordFounding(text, part.source(), day, day));
        cast.document(part.slug(), documents.document(part.slug()).id());
    }

    private static String genitive(String title) {
        return title.replace("Upravljalski model", "Upravljalskega modela")
                .replace("Poslovnik", "Poslovnika")
                .replace("Hišni red", "Hišnega reda");
    }

    private static DocumentKind kind(String slug) {
        return switch (slug) {
            case "upravljalski-model" -> DocumentKind.MANAGEMENT_MODEL;
            case "hisni-red" -> DocumentKind.HOUSE_RULES;
            default -> DocumentKind.RULES_OF_PROCEDURE;
        };
    }

    private void rules(RulebookPart part, LocalDate day) {
        Map<Matter, Rule> rules = new EnumMap<>(Matter.class);
        part.rules().forEach((name, rule) -> {
            var matter = WireName.parse(Matter.class, name);
            rules.put(matter, rule(matter, rule, day));
        });
        cast.as(ADMINISTRATOR, () -> decisions.recordFirstRulebook(cast.body(part.body()), rules, part.source(), day));
    }

    private Rule rule(Matter matter, RulePart part, LocalDate day) {
        var quorum = new Quorum(threshold(part.quorum()));
        if (part.quorumProvision() != null) quorum = quorum.citing(citation(part.quorumProvision(), day));
        var proposing = new Proposing(
                        List.of(Proposer.MEMBER), part.noticeDays(), 1, Boolean.TRUE.equals(part.rewording()))
                .withExtraordinary(Objects.requireNonNullElse(part.extraordinaryDays(), part.noticeDays()));
        if (part.noticeProvision() != null) proposing = proposing.citing(citation(part.noticeProvision(), day));
        var late = part.lateQuorum();
        var majority = part.majority();
        var base = majority.base() == null ? Base.FOR_AND_AGAINST : WireName.parse(Base.class, majority.base());
        var share = share(majority.share());
        var steps = part.ladder() == null ? List.of("vote") : part.ladder();
        var method = part.method() == null ? Method.FOR_AGAINST_ABSTAIN : WireName.parse(Method.class, part.method());
        return Rule.plain(matter, citation(part.provision(), day))
                .with(method)
                .with(new Ladder(steps.stream()
                        .map(step -> WireName.parse(Step.class, step))
                        .toList()))
                .with(late == null ? quorum : quorum.orAfter(late.afterMinutes(), new Threshold.Entries(late.count())))
                .with(new Majority(share[0], share[1], majority.strict(), base))
                .with(proposing)
                .with(new Conduct(part.changing(), false, Boolean.TRUE.equals(part.clock()), true))
                .with(
                        part.proxies() == null
                                ? Proxies.NONE
                                : new Proxies(
                                        part.proxies().perHolder(),
                                        part.proxies().perVote()))
                .with(secrecy(part))
                .with(ballots(part));
    }

    private static Secrecy secrecy(RulePart part) {
        return part.secrecy() == null ? Secrecy.OPEN : WireName.parse(Secrecy.class, part.secrecy());
    }

    private static Ballots ballots(RulePart part) {
        var usual = Ballots.usual(secrecy(part));
        return part.smallest() == null ? usual : new Ballots(usual.channels(), false, part.smallest());
    }

    private Citation citation(DemoContent.CitationPart part, LocalDate day) {
        return new Citation(provision(part.document(), part.label(), day), part.sentence());
    }

    private @Nullable UUID provision(@Nullable String document, @Nullable String label, LocalDate day) {
        if (document == null || label == null) return null;
        return documents
                .textInForce(document, day)
                .text()
                .labelled(ProvisionKind.ARTICLE, label)
                .map(article -> article.id().value())
                .orElse(null);
    }

    private static Threshold threshold(DemoContent.SharePart part) {
        var share = share(part.share());
        return new Threshold.OfRoll(share[0], share[1], part.strict());
    }

    private static long[] share(String written) {
        var parts = written.split("/", 2);
        return new long[] {Long.parseLong(parts[0]), Long.parseLong(parts[1])};
    }
}

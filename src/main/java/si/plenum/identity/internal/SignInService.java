package si.plenum.identity.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import si.plenum.identity.Account;
import si.plenum.identity.CurrentPerson;
import si.plenum.identity.EmailAddress;
import si.plenum.identity.IssuedLink;
import si.plenum.identity.PersonId;
import si.plenum.identity.SignIns;
import si.plenum.identity.SignedIn;
import si.plenum.platform.LegalClock;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;
import si.plenum.platform.Settings;
import si.plenum.platform.mail.MailOut;

@Service
class SignInService implements SignIns {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final int ASKED_PER_ADDRESS = 5;
    private static final int ASKED_PER_CLIENT = 20;

    /** 50 codes a day against a million: who guesses needs half a lifetime, who mistypes does not notice. */
    private static final int CODES_PER_ADDRESS = 50;

    private static final int DEMO_ACCOUNTS = 60;

    private final SignInRepository signIns;
    private final AccountRepository accounts;
    private final PersonRepository persons;
    private final RateLimits limits;
    private final LinkMail linkMail;
    private final IssuedLinks issuedLinks;
    private final MailOut mail;
    private final Settings settings;
    private final CurrentPerson currentPerson;
    private final Secrets secrets;
    private final LegalClock clock;

    SignInService(
            SignInRepository signIns,
            AccountRepository accounts,
            PersonRepository persons,
            RateLimits limits,
            LinkMail linkMail,
            IssuedLinks issuedLinks,
            MailOut mail,
            Settings settings,
            CurrentPerson currentPerson,
            Secrets secrets,
            LegalClock clock) {
        this.signIns = signIns;
        this.accounts = accounts;
        this.persons = persons;
        this.limits = limits;
        this.linkMail = linkMail;
        this.issuedLinks = issuedLinks;
        this.mail = mail;
        this.settings = settings;
        this.currentPerson = currentPerson;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    @Transactional
    @PreAuthorize("permitAll()")
    public Asked ask(EmailAddress email, String client) {
        var now = clock.instant();
        var address = secrets.mac("address", email.value());
        ensureNotOften(limits.take(secrets.mac("ask from", ClientNetwork.of(client)), ASKED_PER_CLIENT, HOUR, now));
        ensureNotOften(limits.take(secrets.mac("ask for", email.value()), ASKED_PER_ADDRESS, HOUR, now));

        // The same rows for every address, known or not; whether there is an account is looked up only after the
        // answer.
        var browser = secrets.token();
        var code = secrets.code();
        signIns.ask(
                Secrets.hash(browser), address, secrets.mac("code", browser, code), now, now.plus(Way.MAIL.lasts()));
        if (mail.sends()) linkMail.sendAfterCommit(email, browser, code);
        var shown =
                settings.demo() && !mail.sends() ? linkMail.make(email, browser).orElse(null) : null;
        return new Asked(browser, shown);
    }

    @Override
    @Transactional
    @PreAuthorize("permitAll()")
    public CodeAnswer redeemCode(String browser, String typed) {
        var now = clock.instant();
        var browserHash = Secrets.hash(browser);
        var found = signIns.tryCode(browserHash, now);
        if (found.isEmpty()) return new CodeAnswer.Wrong(0);

        var attempt = found.get();
        var address = secrets.mac("codes", new String(attempt.addressMac(), ISO_8859_1));
        if (!limits.take(address, CODES_PER_ADDRESS, DAY, now)) return new CodeAnswer.Wrong(0);

        var right = Secrets.same(attempt.codeMac(), secrets.mac("code", browser, typed.replaceAll("\\D", "")));
        var person = right ? signIns.useAsked(browserHash, now) : Optional.<PersonId>empty();
        return person.<CodeAnswer>map(known -> new CodeAnswer.Right(token(known, Way.CODE)))
                .orElseGet(() -> new CodeAnswer.Wrong(SignInRepository.MOST_TRIES - attempt.number()));
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public LinkState look(String token) {
        return state(Secrets.hash(token));
    }

    @Override
    @Transactional
    @PreAuthorize("permitAll()")
    public Entry enter(String token) {
        var hash = Secrets.hash(token);
        var account = signIns.use(hash, clock.instant())
                .flatMap(accounts::open)
                .orElseThrow(() -> new Refused(state(hash) == LinkState.USED ? "error.link.used" : "error.link.old"));
        var person = new SignedIn(account.id(), account.name(), Secrets.seal(account.sessionSecret()));
        return new Entry(person, account.administrator());
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.mayAdminister()")
    public String issue(PersonId person) {
        if (!mayIssue()) throw new Refused("error.issue.mail");
        ensureOpen(person);
        var token = token(person, Way.ISSUED);
        issuedLinks.note(person, currentPerson.id());
        return linkMail.link(token);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public boolean mayIssue() {
        return !mail.sends();
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("@identity.isPerson()")
    public boolean untold() {
        return signIns.hasUntold(currentPerson.id());
    }

    @Override
    @Transactional
    @PreAuthorize("@identity.isPerson()")
    public List<IssuedLink> tell() {
        return signIns.tell(currentPerson.id(), clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public List<Account> demoAccounts() {
        return settings.demo() ? persons.oldest(DEMO_ACCOUNTS) : List.of();
    }

    @Override
    @Transactional
    @PreAuthorize("permitAll()")
    public String demo(PersonId person) {
        if (!settings.demo()) throw new NotFound();
        ensureOpen(person);
        return token(person, Way.DEMO);
    }

    private LinkState state(byte[] hash) {
        return signIns.find(hash)
                .map(found -> found.used() != null
                        ? LinkState.USED
                        : found.expires().isAfter(clock.instant()) ? LinkState.GOOD : LinkState.OLD)
                .orElse(LinkState.OLD);
    }

    private String token(PersonId person, Way way) {
        var token = secrets.token();
        signIns.add(Secrets.hash(token), person, way, null, clock.instant());
        return token;
    }

    private void ensureOpen(PersonId person) {
        if (accounts.open(person).isEmpty()) throw new NotFound();
    }

    private static void ensureNotOften(boolean allowed) {
        if (!allowed) throw new Refused("error.signin.often", Map.of("minutes", HOUR.toMinutes()));
    }
}

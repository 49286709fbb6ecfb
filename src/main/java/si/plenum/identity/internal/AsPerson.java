package si.plenum.identity.internal;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import si.plenum.identity.As;
import si.plenum.identity.PersonId;
import si.plenum.identity.SignedIn;
import si.plenum.platform.NotFound;
import si.plenum.platform.Settings;

@Component
class AsPerson implements As {

    private final Settings settings;
    private final AccountRepository accounts;
    private final AtomicInteger builders = new AtomicInteger();

    AsPerson(Settings settings, AccountRepository accounts) {
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public void building(Runnable work) {
        if (!settings.demo())
            throw new IllegalStateException("only a demo instance is built by persons that do not exist");
        builders.incrementAndGet();
        try {
            work.run();
        } finally {
            builders.decrementAndGet();
        }
    }

    @Override
    public <T> T person(PersonId person, Supplier<T> work) {
        if (builders.get() == 0)
            throw new IllegalStateException("nobody acts as somebody else: no demo is being built");
        var account = accounts.open(person).orElseThrow(NotFound::new);
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new PersonAuthentication(
                new SignedIn(account.id(), account.name()), PersonAuthentication.authorities(account.administrator())));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

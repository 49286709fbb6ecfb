package si.plenum.demo.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import si.plenum.demo.internal.DemoContent.AccountPart;
import si.plenum.identity.ApiTokens;
import si.plenum.identity.As;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Settings;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file {@code demo.json}: who plays, with a token each for the JSON interface. Only the program's user may read it; it is
 * written only in demo mode, which serves 127.0.0.1 alone.
 */
@Component
class DemoAccounts {

    private final Settings settings;
    private final ApiTokens tokens;
    private final Cast cast;
    private final As as;
    private final LegalClock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    DemoAccounts(Settings settings, ApiTokens tokens, Cast cast, As as, LegalClock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.cast = cast;
        this.as = as;
        this.clock = clock;
    }

    record DemoFile(String baseUrl, List<DemoAccount> accounts) {}

    record DemoAccount(String key, String name, String email, List<String> roles, String token) {}

    void write(DemoContent content) {
        var accounts = new ArrayList<DemoAccount>();
        as.building(() -> {
            for (var account : content.accounts()) accounts.add(account(account));
        });
        write(new DemoFile(settings.baseUrl().toString(), accounts));
    }

    /** The same accounts under the address of this start. */
    void refresh() {
        if (!Files.exists(file())) return;
        var before = json.readValue(file().toFile(), DemoFile.class);
        write(new DemoFile(settings.baseUrl().toString(), before.accounts()));
    }

    private DemoAccount account(AccountPart part) {
        var token = cast.as(
                part.key(),
                () -> tokens.make(
                        "demo.json",
                        EnumSet.allOf(ApiTokens.Scope.class),
                        clock.today().plusYears(1).minusDays(1)));
        return new DemoAccount(
                part.key(), part.name(), FoundingPlay.email(part.key()).value(), roles(part), token);
    }

    private static List<String> roles(AccountPart part) {
        var roles = new ArrayList<String>();
        if (part.roles().isEmpty()) roles.add("administrator");
        for (var role : part.roles()) {
            roles.add(role.body() + ":" + role.as());
            for (var office : role.held()) roles.add(role.body() + ":" + office);
        }
        return roles;
    }

    private void write(DemoFile content) {
        try {
            var draft = file().resolveSibling("demo.json.new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, json.writeValueAsBytes(content), StandardOpenOption.WRITE);
            Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return settings.data().resolve("demo.json");
    }
}

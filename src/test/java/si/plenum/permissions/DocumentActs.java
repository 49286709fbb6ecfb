package si.plenum.permissions;

import static si.plenum.permissions.Role.EVERYONE;
import static si.plenum.permissions.Role.PERSONS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import si.plenum.document.Changes;
import si.plenum.document.Documents;

/** Standing texts are public; what a change would do is worked out for anyone signed in, and binds nobody before it is filed. */
final class DocumentActs {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Instant LATER = Instant.parse("2026-03-21T00:00:00Z");

    private DocumentActs() {}

    static List<Act> in(World world) {
        return Stream.concat(documents(world).stream(), changes(world).stream()).toList();
    }

    private static List<Act> documents(World world) {
        var documents = world.the(Documents.class);
        return new ActTable(Documents.class)
                .askPublic("all", EVERYONE, to -> documents.all())
                .askPublic("document(String)", EVERYONE, to -> documents.document(world.slug()))
                .askPublic(
                        "document(DocumentId)",
                        EVERYONE,
                        to -> documents.document(to.papers().document()))
                .askPublic("textInForce(String, LocalDate)", EVERYONE, to -> documents.textInForce(world.slug(), DAY))
                .askPublic(
                        "textInForce(DocumentId, LocalDate)",
                        EVERYONE,
                        to -> documents.textInForce(to.papers().document(), DAY))
                .askPublic(
                        "textAsRecorded",
                        EVERYONE,
                        to -> documents.textAsRecorded(to.papers().document(), DAY, LATER))
                .askPublic(
                        "asRecorded",
                        EVERYONE,
                        to -> documents.asRecorded(to.papers().document(), DAY, LATER))
                .askPublic(
                        "actsAsRecorded",
                        EVERYONE,
                        to -> documents.actsAsRecorded(to.papers().document(), LATER))
                .askPublic("acts", EVERYONE, to -> documents.acts(to.papers().document()))
                .askPublic(
                        "versions",
                        EVERYONE,
                        to -> documents.versions(to.papers().document()))
                .askPublic(
                        "version", EVERYONE, to -> documents.version(to.papers().document(), 1))
                .askPublic(
                        "compare", EVERYONE, to -> documents.compare(to.papers().document(), 1, 1))
                .askPublic(
                        "pending", EVERYONE, to -> documents.pending(to.papers().document()))
                .askPublic(
                        "history", EVERYONE, to -> documents.history(to.papers().document()))
                .askPublic(
                        "originals",
                        EVERYONE,
                        to -> documents.originals(to.papers().document()))
                .askPublic(
                        "confirmation",
                        EVERYONE,
                        to -> documents.confirmation(documents.textInForce(world.slug(), DAY), null))
                .askPublic("actsOf", EVERYONE, to -> documents.actsOf(UUID.randomUUID()))
                .acts();
    }

    private static List<Act> changes(World world) {
        var changes = world.the(Changes.class);
        var draft = world.change();
        return new ActTable(Changes.class)
                .askPublic("preview", PERSONS, to -> changes.preview(draft))
                .askPublic("prepare", PERSONS, to -> changes.prepare(draft))
                .askPublic("change", EVERYONE, to -> changes.change(to.papers().change()))
                .askPublic(
                        "check(ChangeId, Collection)",
                        EVERYONE,
                        to -> changes.check(to.papers().change(), Set.of()))
                .askPublic("check(ChangeDraft, Collection)", PERSONS, to -> changes.check(draft, Set.of()))
                .acts();
    }
}

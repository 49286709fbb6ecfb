package si.plenum.voting.internal;

import org.jspecify.annotations.Nullable;
import si.plenum.identity.PersonId;
import si.plenum.journal.Entry;
import si.plenum.voting.NewProxy;
import si.plenum.voting.ProxyId;
import si.plenum.voting.ProxyScope;
import si.plenum.voting.RecusalRow.Ground;
import si.plenum.voting.RecusedMember;

/** What proxies and recusals leave in the journal: who votes for whom must be provable before the vote. */
final class ProxyEntries {

    private ProxyEntries() {}

    static Entry granted(ProxyId id, NewProxy proxy, @Nullable String document, PersonId by) {
        return Entry.of("proxy.granted", subject(id))
                .field("body", proxy.body().value())
                .field("giver", proxy.giver().value())
                .field("holder", proxy.holder().value())
                .field(
                        "context",
                        switch (proxy.scope()) {
                            case ProxyScope.Everything() -> null;
                            case ProxyScope.Session(var context) -> context;
                            case ProxyScope.Item(var context, var _) -> context;
                        })
                .field("subject", proxy.scope() instanceof ProxyScope.Item item ? item.subject() : null)
                .field("from", proxy.from())
                .field("last", proxy.last())
                .field("document", document)
                .field("by", by.value());
    }

    static Entry revoked(ProxyRepository.Stored proxy, PersonId by) {
        return Entry.of("proxy.revoked", subject(proxy.id()))
                .field("body", proxy.body().value())
                .field("by", by.value());
    }

    static Entry recused(RecusedMember member, Ground ground, String reason, PersonId by) {
        return recusal("recusal.entered", member)
                .field("ground", ground)
                .field("reason", reason)
                .field("by", by.value());
    }

    static Entry lifted(RecusedMember member, PersonId by) {
        return recusal("recusal.lifted", member).field("by", by.value());
    }

    private static Entry recusal(String type, RecusedMember member) {
        return Entry.of(type, "matter/" + member.subject())
                .field("body", member.body().value())
                .field("context", member.context())
                .field("membership", member.member().value());
    }

    private static String subject(ProxyId id) {
        return "proxy/" + id.value();
    }
}

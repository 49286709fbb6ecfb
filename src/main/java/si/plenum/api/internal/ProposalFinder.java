package si.plenum.api.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import si.plenum.platform.NotFound;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;

/** Finds a proposal by id, or by number once it is filed. */
@Component
class ProposalFinder {

    private static final String NUMBER = "[1-9][0-9]{0,9}";

    private final Proposals proposals;

    ProposalFinder(Proposals proposals) {
        this.proposals = proposals;
    }

    ProposalId id(String idOrNumber) {
        if (idOrNumber.matches(NUMBER)) {
            return proposals.byNumber(Long.parseLong(idOrNumber)).row().id();
        }
        return Found.id(idOrNumber).map(ProposalId::new).orElseThrow(NotFound::new);
    }

    /** The filed proposal that a request names, by id or by number. */
    ProposalId named(Input input, String name) {
        var written = input.part(name).map(node -> node.asString("")).orElse("");
        try {
            var id = id(written);
            return proposals.page(id).row().id();
        } catch (NotFound none) {
            return input.flaw(name, "api.field.unknown", new ProposalId(new UUID(0, 0)));
        }
    }
}

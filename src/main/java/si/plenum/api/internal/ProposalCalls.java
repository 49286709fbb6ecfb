package si.plenum.api.internal;

import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import si.plenum.platform.Page;
import si.plenum.platform.Refused;
import si.plenum.proposal.Draft;
import si.plenum.proposal.Problem;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.ProposalPage;
import si.plenum.proposal.ProposalState;
import si.plenum.proposal.Proposals;
import tools.jackson.databind.JsonNode;

/** Proposals, and one's own drafts ({@code state=draft}). */
@RestController
@RequestMapping("/api/v1/proposals")
class ProposalCalls {

    private static final Set<ProposalState> FILED = EnumSet.complementOf(EnumSet.of(ProposalState.DRAFT));

    private final Found found;
    private final ProposalFinder finder;
    private final Proposals proposals;
    private final Drafting drafting;
    private final ProposalWriter writer;

    ProposalCalls(Found found, ProposalFinder finder, Proposals proposals, Drafting drafting, ProposalWriter writer) {
        this.found = found;
        this.finder = finder;
        this.proposals = proposals;
        this.drafting = drafting;
        this.writer = writer;
    }

    @GetMapping
    Page<ProposalJson.Line> list(
            @RequestParam(name = "body", required = false) @Nullable String body,
            @RequestParam(name = "state", required = false) @Nullable String state,
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "size", required = false) @Nullable String size,
            @RequestParam(name = "after", required = false) @Nullable String after) {
        var slugs = found.slugs();
        var asked = Listing.asked(size, after);
        var states = states(state);
        if (states.contains(ProposalState.DRAFT)) {
            if (!Caller.isKnown()) throw ApiProblem.unauthorized();
            return asked.of(proposals.myDrafts(), row -> ProposalJson.line(row, slugs.apply(row.body())));
        }
        var narrowed = found.narrowed(body);
        return asked.read(
                (offset, limit) -> proposals.list(narrowed, states, words == null ? "" : words, offset, limit),
                row -> ProposalJson.line(row, slugs.apply(row.body())));
    }

    @PostMapping
    ResponseEntity<ProposalJson.Whole> create(@RequestBody(required = false) @Nullable JsonNode sent) {
        var draft = drafting.create(Input.of(sent));
        return ResponseEntity.created(
                        URI.create("/api/v1/proposals/" + draft.id().value()))
                .eTag(tag(draft.version()))
                .body(writer.write(draft));
    }

    @GetMapping("/{id}")
    ResponseEntity<ProposalJson.Whole> proposal(@PathVariable("id") String idOrNumber) {
        var id = finder.id(idOrNumber);
        return Caller.isKnown() && isDraft(id) ? answer(proposals.draft(id)) : answer(proposals.page(id));
    }

    @PatchMapping("/{id}")
    ResponseEntity<ProposalJson.Whole> change(
            @PathVariable("id") String idOrNumber,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable JsonNode sent) {
        var id = finder.id(idOrNumber);
        var draft = ownDraft(id);
        if (ifMatch == null) throw ApiProblem.preconditionRequired();
        if (!matches(ifMatch, draft.version())) throw ApiProblem.preconditionFailed();
        return answer(drafting.patch(id, draft.version(), Input.of(sent)));
    }

    /** Files an own draft. */
    @PostMapping("/{id}/submit")
    ResponseEntity<ProposalJson.Whole> submit(@PathVariable("id") String idOrNumber) {
        var id = finder.id(idOrNumber);
        if (!isDraft(id)) return submitted(proposals.page(id));
        var draft = proposals.draft(id);
        var problems = proposals.check(id);
        problems.stream()
                .map(problem -> new Refused(problem.key(), problem.arguments()))
                .filter(refused -> refused.key().startsWith("error.base"))
                .findFirst()
                .ifPresent(outdated -> {
                    throw ApiProblem.conflict(outdated);
                });
        if (!problems.isEmpty()) {
            throw ApiProblem.invalid(problems.stream().map(ProposalCalls::flaw).toList());
        }
        return answer(proposals.file(id, draft.version()));
    }

    @PostMapping("/{id}/support")
    ResponseEntity<ProposalJson.Whole> support(@PathVariable("id") String idOrNumber) {
        var before = filed(finder.id(idOrNumber));
        Turned.inState(
                before.row().state(), () -> proposals.support(before.row().id(), true));
        return answer(proposals.page(before.row().id()));
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<ProposalJson.Whole> withdraw(@PathVariable("id") String idOrNumber) {
        var before = filed(finder.id(idOrNumber));
        if (!before.mine()) throw ApiProblem.forbidden(new Refused("error.forbidden"));
        if (before.row().state() != ProposalState.WITHDRAWN) {
            Turned.inState(
                    before.row().state(), () -> proposals.withdraw(before.row().id()));
        }
        return answer(proposals.page(before.row().id()));
    }

    private ResponseEntity<ProposalJson.Whole> submitted(ProposalPage page) {
        if (!page.mine()) throw ApiProblem.forbidden(new Refused("error.forbidden"));
        if (page.row().state() == ProposalState.FILED) return answer(page);
        throw ApiProblem.wrongState(
                new Refused("api.proposal.state"), page.row().state());
    }

    private ProposalPage filed(ProposalId id) {
        if (isDraft(id)) throw ApiProblem.wrongState(new Refused("api.proposal.state"), ProposalState.DRAFT);
        return proposals.page(id);
    }

    private Draft ownDraft(ProposalId id) {
        if (isDraft(id)) return proposals.draft(id);
        var page = proposals.page(id);
        if (!page.mine()) throw ApiProblem.forbidden(new Refused("error.forbidden"));
        throw ApiProblem.wrongState(
                new Refused("api.proposal.state"), page.row().state());
    }

    private boolean isDraft(ProposalId id) {
        return proposals.myDrafts().stream().anyMatch(row -> row.id().equals(id));
    }

    private ResponseEntity<ProposalJson.Whole> answer(Draft draft) {
        return ResponseEntity.ok().eTag(tag(draft.version())).body(writer.write(draft));
    }

    private ResponseEntity<ProposalJson.Whole> answer(ProposalPage page) {
        return ResponseEntity.ok(writer.write(page));
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }

    private static boolean matches(String ifMatch, int version) {
        return List.of(ifMatch.split("\\s*,\\s*", -1)).stream()
                .anyMatch(tag -> tag.strip().equals("*") || tag.strip().equals(tag(version)));
    }

    private static Set<ProposalState> states(@Nullable String state) {
        if (state == null) return FILED;
        return Arrays.stream(ProposalState.values())
                .filter(one -> one.wireName().equals(state))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> ApiProblem.malformed("api.parameter"));
    }

    private static Flaw flaw(Problem problem) {
        var pointer = switch (problem.field()) {
            case TITLE -> "/title";
            case SUMMARY -> "/summary";
            case WORDING -> "/text";
            case REASONS -> "/reasons";
            case CHANGE -> "/operations";
            case ELECTION -> "/election";
            case PAPER -> "/ballot";
        };
        return Flaw.of(pointer, problem.key(), Map.copyOf(problem.arguments()));
    }
}

package si.plenum.site.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import si.plenum.document.ChangeId;
import si.plenum.document.Changes;
import si.plenum.platform.NotFound;

/** Proposals in their public states. */
@Controller
class ProposalController {

    private final ProposalReader proposals;
    private final ElectionReader elections;
    private final Changes changes;
    private final CompetingReader competing;

    ProposalController(ProposalReader proposals, ElectionReader elections, Changes changes, CompetingReader competing) {
        this.proposals = proposals;
        this.elections = elections;
        this.changes = changes;
        this.competing = competing;
    }

    @GetMapping("/predlogi")
    String list(
            @RequestParam(name = "q", required = false) @Nullable String words,
            @RequestParam(name = "po", required = false) @Nullable String below,
            Model model) {
        var found = proposals.list(words, number(below));
        var page = found.stream().limit(ProposalReader.PAGE).toList();
        model.addAttribute("words", words);
        model.addAttribute("proposals", page);
        model.addAttribute("next", found.size() > page.size() ? page.getLast().number() : null);
        return "site/proposals";
    }

    @GetMapping("/predlogi/{number:[0-9]{1,9}}")
    String page(@PathVariable("number") long number, Model model) {
        var proposal = proposals.byNumber(number).orElseThrow(NotFound::new);
        model.addAttribute("proposal", proposal);
        model.addAttribute("election", elections.of(number).orElse(null));
        var change = proposal.change();
        model.addAttribute("competing", competing.of(number));
        model.addAttribute(
                "preview",
                change == null ? null : changes.change(new ChangeId(change)).preview());
        return "site/proposal";
    }

    private static @Nullable Long number(@Nullable String written) {
        return written != null && written.matches("[0-9]{1,9}") ? Long.valueOf(written) : null;
    }
}

package si.plenum.site.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import si.plenum.platform.language.Language;
import si.plenum.platform.language.Messages;
import si.plenum.platform.language.Say;
import si.plenum.voting.SecretBallots;
import si.plenum.voting.VoteId;

/**
 * The page of a secret ballot, the same for everyone: what is asked, the words of its script, and the script. Who somebody is
 * and what they choose never comes into it.
 */
@Controller
class BallotController {

    private static final String UUID_PATTERN = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private final SecretBallots secret;
    private final BallotScript script;
    private final InfoPages pages;
    private final Messages messages;
    private final Say say;

    BallotController(SecretBallots secret, BallotScript script, InfoPages pages, Messages messages, Say say) {
        this.secret = secret;
        this.script = script;
        this.pages = pages;
        this.messages = messages;
        this.say = say;
    }

    @GetMapping("/glasovnica/{vote:" + UUID_PATTERN + "}")
    String ballot(@PathVariable("vote") UUID vote, Model model) {
        var paper = secret.paper(new VoteId(vote));
        model.addAttribute("paper", paper);
        model.addAttribute("address", BallotScript.ADDRESS);
        model.addAttribute("integrity", script.integrity());
        model.addAttribute("words", words());
        return "site/ballot";
    }

    /** Who can learn what of a secret vote, said plainly. */
    @GetMapping("/glasovnica/tajnost")
    String limits(Model model) {
        model.addAttribute("text", pages.html("tajnost"));
        model.addAttribute("integrity", script.integrity());
        return "site/ballot-limits";
    }

    private Map<String, String> words() {
        var words = new TreeMap<String, String>();
        for (var key : messages.keys(Language.SLOVENE)) {
            if (key.startsWith("ballot.") || key.startsWith("common.rank.")) words.put(key, say.text(key));
        }
        return words;
    }
}

package si.plenum.site.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import si.plenum.platform.NotFound;
import si.plenum.plenary.Corrections;
import si.plenum.plenary.Minutes;

/** Sessions: what is coming, what was. */
@Controller
class SessionController {

    private static final int COMING = 50;

    private final SessionReader sessions;
    private final Minutes minutes;
    private final Corrections corrections;

    SessionController(SessionReader sessions, Minutes minutes, Corrections corrections) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.corrections = corrections;
    }

    @GetMapping("/seje")
    String list(@RequestParam(name = "po", required = false) @Nullable String after, Model model) {
        var past = sessions.past(after);
        var page = past.stream().limit(SessionReader.PAGE).toList();
        model.addAttribute("ahead", sessions.ahead(COMING));
        model.addAttribute("past", page);
        model.addAttribute("next", past.size() > page.size() ? page.getLast().number() : null);
        return "site/sessions";
    }

    @GetMapping("/seje/{number}")
    String page(@PathVariable("number") String number, Model model) {
        model.addAttribute("meeting", sessions.byNumber(number).orElseThrow(NotFound::new));
        model.addAttribute("minutes", minutes.confirmed(number).orElse(null));
        model.addAttribute("corrections", corrections.confirmed(number));
        return "site/session";
    }
}

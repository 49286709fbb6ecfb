package si.plenum.site.internal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what was decided lately, what is coming, how to take part. */
@Controller
class HomeController {

    private static final int LATELY = 5;
    private static final int COMING = 4;

    private final DecisionReader decisions;
    private final SessionReader sessions;

    HomeController(DecisionReader decisions, SessionReader sessions) {
        this.decisions = decisions;
        this.sessions = sessions;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("decisions", decisions.latest(LATELY));
        model.addAttribute("sessions", sessions.ahead(COMING));
        return "site/home";
    }
}

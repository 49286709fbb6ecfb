package si.plenum.site.internal;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import si.plenum.notification.Subscriptions;
import si.plenum.platform.NotFound;
import si.plenum.platform.Refused;

/**
 * The way out of a kind of mail (RFC 8058): mail programs post to the address, persons see one button. A mail scanner that
 * only opens the address changes nothing.
 */
@Controller
class UnsubscribeController {

    private static final String ADDRESS = "/odjava/{token:[A-Za-z0-9_-]{40,60}}";

    private final Subscriptions subscriptions;

    UnsubscribeController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @GetMapping(ADDRESS)
    String ask(@PathVariable("token") String token, Model model, HttpServletResponse response) {
        return page(token, false, model, response);
    }

    @PostMapping(ADDRESS)
    String unsubscribe(@PathVariable("token") String token, Model model, HttpServletResponse response) {
        try {
            subscriptions.unsubscribe(token);
        } catch (Refused unknown) {
            throw new NotFound();
        }
        return page(token, true, model, response);
    }

    private String page(String token, boolean done, Model model, HttpServletResponse response) {
        try {
            model.addAttribute("kind", subscriptions.kindOf(token).wireName());
        } catch (Refused unknown) {
            throw new NotFound();
        }
        model.addAttribute("done", done);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        return "site/unsubscribe";
    }
}

package si.plenum.site.internal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Accessibility, privacy, help. */
@Controller
class InfoController {

    private final InfoPages pages;

    InfoController(InfoPages pages) {
        this.pages = pages;
    }

    @GetMapping("/dostopnost")
    String accessibility(Model model) {
        return page("dostopnost", model);
    }

    @GetMapping("/zasebnost")
    String privacy(Model model) {
        return page("zasebnost", model);
    }

    @GetMapping("/pomoc")
    String help(Model model) {
        return page("pomoc", model);
    }

    private String page(String name, Model model) {
        model.addAttribute("name", name);
        model.addAttribute("text", pages.html(name));
        return "site/info";
    }
}

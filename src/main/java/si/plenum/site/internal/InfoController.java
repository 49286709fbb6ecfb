package si.plenum.site.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import si.plenum.platform.language.Say;
import si.plenum.platform.text.Markdown;
import si.plenum.platform.text.SafeHtml;

/** Accessibility, privacy, help: texts that are kept as Markdown, one file for each language. */
@Controller
class InfoController {

    private final Say say;
    private final Map<String, SafeHtml> pages = new ConcurrentHashMap<>();

    InfoController(Say say) {
        this.say = say;
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
        var file = say.language().equals("sl") ? name + ".md" : name + "_en.md";
        model.addAttribute("name", name);
        model.addAttribute("text", pages.computeIfAbsent(file, this::html));
        return "site/info";
    }

    private SafeHtml html(String file) {
        try {
            return Markdown.page(new ClassPathResource("pages/" + file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package si.plenum.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Settings;

/** The frame that all public pages share. */
class PublicLayoutTest {

    private final ThymeleafViewResolver views = views();

    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"error/404", "error/4xx", "error"})
    void a_page_has_no_script_one_heading_and_all_landmarks(String template) throws Exception {
        var html = page(template, "sl", request("/sklepi"));

        assertThat(html).doesNotContain("<script").doesNotContain("style=").doesNotContain("th:");
        assertThat(html.split("<h1", -1)).hasSize(2);
        assertThat(html)
                .contains("<html lang=\"sl\">", "<main class=\"wrap\" id=\"vsebina\">", "<footer", "<nav aria-label=");
    }

    @Test
    void the_frame_speaks_the_language_of_the_address_and_its_links_keep_it() throws Exception {
        assertThat(page("error/404", "sl", request("/sklepi"))).contains(">Sklepi</a>", "href=\"/sklepi\"");
        assertThat(page("error/404", "en", request("/sklepi")))
                .contains("<html lang=\"en\">", ">Decisions</a>", "href=\"/sklepi?lang=en\"");
    }

    @Test
    void the_other_language_is_the_same_page_with_its_search() throws Exception {
        var request = request("/sklepi");
        request.setQueryString("q=stre%C5%A1nik&leto=2026");

        assertThat(page("error/404", "sl", request))
                .contains("href=\"/sklepi?q=stre%C5%A1nik&amp;leto=2026&amp;lang=en\"");
    }

    @Test
    void an_error_offers_no_other_language_since_it_has_no_address() throws Exception {
        var request = request("/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 404);

        assertThat(page("error/404", "sl", request)).doesNotContain("English");
    }

    @Test
    void style_sheets_carry_the_version_of_their_content() throws Exception {
        assertThat(page("error/404", "sl", request("/")))
                .containsPattern("href=\"/css/plenum\\.css\\?v=[0-9a-f]{1,8}\"");
    }

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private String page(String template, String language, MockHttpServletRequest request) throws Exception {
        var locale = Locale.of(language);
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        LocaleContextHolder.setLocale(locale);
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, views.getApplicationContext());
        var view = views.resolveViewName(template, locale);
        assertThat(view).isNotNull();
        view.render(Map.of(), request, response);
        return response.getContentAsString();
    }

    private static ThymeleafViewResolver views() {
        var messages = new Messages(MessageFiles.read(), MessageFiles.forms(), true);
        var settings = Binder.get(new MockEnvironment()).bindOrCreate("plenum", Settings.class);
        var say = new Say(messages, new LegalClock(settings.zone()));

        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(new IcuMessageSource(messages));

        var views = new ThymeleafViewResolver();
        var context = new GenericWebApplicationContext(new MockServletContext());
        context.refresh();
        views.setApplicationContext(context);
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        new TemplateWords(views, say, new Links(settings));
        return views;
    }
}

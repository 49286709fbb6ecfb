package si.plenum.platform.language;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import si.plenum.platform.Settings;

/** The addresses that a public page links to: {@code ${links.to('/sklepi')}} keeps the language of the page. */
@Component("links")
public final class Links {

    private final Settings settings;
    private final Map<String, String> versions = new ConcurrentHashMap<>();

    Links(Settings settings) {
        this.settings = settings;
    }

    /** A path on the public site in the language of this page. */
    public String to(String path) {
        return language() == Language.ENGLISH
                ? UriComponentsBuilder.fromUriString(path)
                        .queryParam("lang", "en")
                        .toUriString()
                : path;
    }

    /** The same with what a form asked for; what is absent or empty is left out. */
    public String to(String path, Map<String, ?> asked) {
        var address = UriComponentsBuilder.fromUriString(to(path));
        asked.forEach((name, value) -> {
            if (value != null && !value.toString().isBlank()) address.queryParam(name, "{" + name + "}");
        });
        return address.encode().buildAndExpand(asked).toUriString();
    }

    /** The whole address of a page as it is cited: without a language, for ever. */
    public String permanent(String path) {
        return settings.baseUrl() + path;
    }

    /** A style sheet or picture, with a version in its address, so that caches may keep it for long. */
    public String file(String path) {
        return path + "?v=" + versions.computeIfAbsent(path, Links::version);
    }

    /** Whether this page has an address of its own to come back to; an error has none. */
    public boolean here() {
        return request().getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
    }

    /** The address of this page in the other language. */
    public String inOtherLanguage() {
        var request = request();
        var address = UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
        address.replaceQueryParam("lang");
        if (language() == Language.SLOVENE) {
            address.queryParam("lang", "en");
        }
        return address.build(true).toUriString();
    }

    /** The other language, as {@code hreflang} takes it. */
    public String otherLanguage() {
        return (language() == Language.ENGLISH ? Language.SLOVENE : Language.ENGLISH).tag();
    }

    /** Whether all that is shown is invented. */
    public boolean demo() {
        return settings.demo();
    }

    private static Language language() {
        return Language.of(LocaleContextHolder.getLocale());
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    private static String version(String path) {
        try {
            var checksum = new CRC32();
            checksum.update(new ClassPathResource("META-INF/resources" + path).getContentAsByteArray());
            return Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package si.plenum.platform.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a public page stands in its address ({@code ?lang=en}) and nowhere else: no cookie, no session, no
 * header, so that one address is one page for everyone and any cache may keep it.
 */
final class AddressLocaleResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var english = Language.ENGLISH.tag().equals(request.getParameter("lang"));
        return (english ? Language.ENGLISH : Language.SLOVENE).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language of a public page stands in its address");
    }
}

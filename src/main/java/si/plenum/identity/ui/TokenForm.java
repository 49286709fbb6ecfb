package si.plenum.identity.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A real form that posts a one-time token to the sign-in chain. Link, code and demo button all come in by it, so that there
 * is one way in; and since only a post uses a token up, a mail scanner that opens links burns none.
 */
@Tag("form")
class TokenForm extends HtmlContainer {

    private final Element token = hidden("token", "");

    TokenForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "/app/prijava/potrdi");
        getElement().appendChild(token);
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                && request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf) {
            getElement().appendChild(hidden(csrf.getParameterName(), csrf.getToken()));
        }
    }

    /** Posts that token; the browser leaves the page. */
    void send(String oneTimeToken) {
        token.setAttribute("value", oneTimeToken);
        getElement().executeJs("this.querySelector('[name=token]').value = $0; this.submit()", oneTimeToken);
    }

    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }
}

package si.plenum.plenary.ui;

import com.vaadin.flow.component.html.Div;

/** A picture that was drawn on the server as SVG. Its words stand beside it as text, or in the picture's label. */
final class Picture extends Div {

    Picture(String className, String svg) {
        addClassName(className);
        // Flow makes HTML elements only; the parser of the browser makes this one SVG.
        getElement().setProperty("innerHTML", svg);
    }
}

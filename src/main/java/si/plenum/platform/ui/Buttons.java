package si.plenum.platform.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The buttons of a page: one main act, further acts, and links that look like them. */
public final class Buttons {

    private Buttons() {}

    /** The act that the page is there for; one a page. */
    public static Button main(String verb, ComponentEventListener<ClickEvent<Button>> act) {
        var button = new Button(verb, act);
        button.addThemeName("primary");
        return button;
    }

    /** The main act where a thumb must find it: ballot, console. */
    public static Button big(String verb, ComponentEventListener<ClickEvent<Button>> act) {
        var button = main(verb, act);
        button.addClassName("btn-big");
        return button;
    }

    /** A further act. */
    public static Button plain(String verb, ComponentEventListener<ClickEvent<Button>> act) {
        return new Button(verb, act);
    }

    /** A small act in a row of a list. */
    public static Button small(String verb, ComponentEventListener<ClickEvent<Button>> act) {
        var button = new Button(verb, act);
        button.addClassName("btn-s");
        return button;
    }

    /** An act in passing, beside what it acts on: words only, so that many of them stay quiet. */
    public static Button quiet(String verb, ComponentEventListener<ClickEvent<Button>> act) {
        var button = new Button(verb, act);
        button.addThemeName("tertiary");
        button.addClassName("btn-quiet");
        return button;
    }

    /** A link that looks like a further act. */
    public static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.addClassName("btn");
        return link;
    }

    /** A link that looks like the main act. */
    public static Anchor mainLink(String address, String words) {
        var link = link(address, words);
        link.addClassName("btn-main");
        return link;
    }

    /** Quiet acts in one line, which wraps. */
    public static Div line(Component... acts) {
        var line = new Div(acts);
        line.addClassName("acts");
        return line;
    }

    /** Acts side by side, stacked where there is no room. */
    public static Div row(Component... acts) {
        var row = new Div(acts);
        row.addClassNames("acts", "stretch");
        return row;
    }
}

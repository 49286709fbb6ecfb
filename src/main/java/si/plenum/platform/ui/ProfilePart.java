package si.plenum.platform.ui;

import com.vaadin.flow.component.Component;

/** A part of the page of one's own profile that a module above brings: what only that module knows of a person. */
public interface ProfilePart {

    /** Drawn anew for each page, for whoever is signed in. */
    Component drawn();
}

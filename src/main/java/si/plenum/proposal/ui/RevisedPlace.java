package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import si.plenum.document.text.Address;
import si.plenum.document.text.Operation;
import si.plenum.document.text.Provision;
import si.plenum.document.text.Rebase;
import si.plenum.platform.language.Language;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Wording;
import si.plenum.proposal.Revising;

/** One place that is no longer as the author saw it, side by side: as it was, as it is, as the author wants it. */
final class RevisedPlace extends Div {

    RevisedPlace(Revising.Carried carried, Rebase.Place place) {
        var columns = new Div(
                column("proposal.revise.base", words(place.base())),
                column("proposal.revise.now", words(place.now())),
                column("proposal.revise.mine", mine(place.mine())));
        columns.addClassNames("cols", "cols-thirds");
        var note = new Paragraph(getTranslation(place.carried() ? "proposal.revise.kept" : "proposal.revise.dropped"));
        note.addClassName("soft");
        add(new PageSection(address(carried, place), columns, note));
    }

    private String address(Revising.Carried carried, Rebase.Place place) {
        var id = place.mine().provision();
        var text = place.now() != null ? carried.now().text() : carried.base();
        if (text.find(id).isEmpty()) return getTranslation("proposal.revise.new");
        return Language.of(getLocale()) == Language.ENGLISH ? Address.english(text, id) : Address.slovene(text, id);
    }

    private Component column(String heading, Component words) {
        var column = new Div(new H3(getTranslation(heading)), words);
        column.addClassName("stack-s");
        return column;
    }

    private Component words(@Nullable Provision provision) {
        if (provision == null) return new Paragraph(getTranslation("proposal.revise.nothing"));
        return Wording.ofText((provision.heading() + "\n" + provision.text()).strip());
    }

    private Component mine(Operation operation) {
        return switch (operation) {
            case Operation.Insert insert -> Wording.ofText((insert.heading() + "\n" + insert.text()).strip());
            case Operation.Replace replace -> Wording.ofText((replace.heading() + "\n" + replace.text()).strip());
            case Operation.Repeal repeal -> new Paragraph(getTranslation("proposal.revise.repeal"));
            case Operation.Move move -> new Paragraph(getTranslation("proposal.revise.move"));
            case Operation.Renumber renumber -> new Paragraph(renumber.label());
        };
    }
}

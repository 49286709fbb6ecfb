package si.plenum.plenary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import si.plenum.community.Elector;
import si.plenum.community.MembershipId;
import si.plenum.platform.Refused;
import si.plenum.platform.ui.Buttons;
import si.plenum.plenary.AgendaRow;
import si.plenum.plenary.SessionPage;
import si.plenum.voting.ProxyScope;

/** Who votes for whom in a session, and for which part of it. */
final class ProxyForm extends Div {

    private final Select<Elector> giver = new Select<>();
    private final ComboBox<Elector> holder = new ComboBox<>();
    private final Select<ProxyScope> scope = new Select<>();

    /**
     * @param givers for whom the person may give one; with one only, it is not asked
     * @param others everyone who may hold one
     */
    ProxyForm(List<Elector> givers, List<Elector> others, SessionPage page, Consumer<ProxyForm> give) {
        giver.setLabel(getTranslation("plenary.proxy.giver"));
        giver.setItems(givers);
        giver.setItemLabelGenerator(Elector::name);
        if (givers.size() == 1) giver.setValue(givers.getFirst());
        giver.setVisible(givers.size() != 1);
        holder.setLabel(getTranslation("plenary.proxy.holder"));
        holder.setItems(others.stream()
                .filter(other -> givers.size() != 1
                        || !other.membership().equals(givers.getFirst().membership()))
                .toList());
        holder.setItemLabelGenerator(Elector::name);
        scope.setLabel(getTranslation("plenary.proxy.scope"));
        var scopes = scopes(page);
        scope.setItems(scopes);
        scope.setItemLabelGenerator(one -> words(this, one, page.agenda()));
        scope.setValue(scopes.getFirst());
        addClassNames("stack", "measure");
        add(
                giver,
                holder,
                scope,
                Buttons.row(Buttons.plain(getTranslation("plenary.proxy.give"), click -> give.accept(this))));
    }

    MembershipId giver() {
        return chosen(giver.getOptionalValue().orElseThrow(() -> new Refused("error.proxy.giver")));
    }

    /** @throws Refused if nobody is chosen */
    MembershipId holder() {
        return chosen(holder.getOptionalValue().orElseThrow(() -> new Refused("error.proxy.choose")));
    }

    ProxyScope scope() {
        return scope.getValue();
    }

    /** What a proxy is given for, in words that can stand in brackets. */
    static String words(Component page, ProxyScope scope, List<AgendaRow> agenda) {
        return switch (scope) {
            case ProxyScope.Everything() -> page.getTranslation("plenary.proxy.scope.everything");
            case ProxyScope.Session(var _) -> page.getTranslation("plenary.proxy.scope.session");
            case ProxyScope.Item(var _, var subject) ->
                page.getTranslation(
                        "plenary.proxy.scope.item",
                        Map.of(
                                "title",
                                agenda.stream()
                                        .filter(item -> item.id().value().equals(subject))
                                        .map(AgendaRow::title)
                                        .findFirst()
                                        .orElse("")));
        };
    }

    private static List<ProxyScope> scopes(SessionPage page) {
        var context = page.row().id().value();
        var scopes = new ArrayList<ProxyScope>();
        scopes.add(new ProxyScope.Session(context));
        page.agenda().stream()
                .filter(item -> item.proposal() != null)
                .forEach(item ->
                        scopes.add(new ProxyScope.Item(context, item.id().value())));
        scopes.add(new ProxyScope.Everything());
        return scopes;
    }

    private static MembershipId chosen(Elector elector) {
        return elector.membership();
    }
}

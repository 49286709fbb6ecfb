package si.plenum.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import si.plenum.platform.Refused;
import si.plenum.platform.WireName;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.PageHeading;
import si.plenum.rules.Method;
import si.plenum.voting.BallotOption;
import si.plenum.voting.BallotPaper;
import si.plenum.voting.OptionId;
import si.plenum.voting.Scale;

/** Every kind of ballot on a page of its own, without a vote behind it: for tests only. */
@Route("poskusna-glasovnica/:method")
@PermitAll
public class SampleBallots extends Div implements BeforeEnterObserver, HasDynamicTitle {

    public static final List<OptionId> IDS =
            IntStream.range(0, 4).mapToObj(i -> new OptionId(new UUID(7, i))).toList();

    private static final List<String> NAMES = List.of("Ana", "Bor", "Cene", "Dea");

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var method = WireName.parse(
                Method.class, event.getRouteParameters().get("method").orElseThrow());
        removeAll();
        addClassNames("stack", "measure");
        var filling = Filling.of(method, paper(method), Map.of());
        var receipt = new Div();
        receipt.getElement().setAttribute("role", "status");
        add(
                new PageHeading("Poskusna glasovnica"),
                new H2("Glasovanje je odprto"),
                new Paragraph(filling.how()),
                filling.fields());
        add(Buttons.row(Buttons.big("Oddaj glas", click -> {
            try {
                var choice = filling.choice();
                receipt.removeAll();
                receipt.add(new Paragraph("Oddano"), new RecordedChoice(choice, paper(method)));
            } catch (Refused refused) {
                receipt.setText("Zavrnjeno");
            }
        })));
        add(receipt);
    }

    @Override
    public String getPageTitle() {
        return "Poskusna glasovnica";
    }

    static BallotPaper paper(Method method) {
        if (method == Method.FOR_AGAINST_ABSTAIN || method.openOnly()) return BallotPaper.NONE;
        boolean money = method == Method.EQUAL_SHARES;
        var options = IntStream.range(0, NAMES.size())
                .mapToObj(i -> new BallotOption(IDS.get(i), NAMES.get(i), "opis", money ? (i + 1) * 1000L : null))
                .toList();
        return new BallotPaper(
                options,
                1,
                method == Method.PLURALITY ? 2 : NAMES.size(),
                method == Method.SCORE ? new Scale(0, 5) : null,
                money ? 10_000L : null);
    }
}

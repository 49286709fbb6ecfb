package si.plenum.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.platform.WireName;
import si.plenum.rules.BallotChannel;
import si.plenum.rules.Ballots;
import si.plenum.rules.Base;
import si.plenum.rules.Citation;
import si.plenum.rules.Conduct;
import si.plenum.rules.Consensus;
import si.plenum.rules.Consent;
import si.plenum.rules.Election;
import si.plenum.rules.InvalidRule;
import si.plenum.rules.Ladder;
import si.plenum.rules.LateQuorum;
import si.plenum.rules.Majority;
import si.plenum.rules.Matter;
import si.plenum.rules.Method;
import si.plenum.rules.Portion;
import si.plenum.rules.Proposer;
import si.plenum.rules.Proposing;
import si.plenum.rules.Proxies;
import si.plenum.rules.Quorum;
import si.plenum.rules.Recusal;
import si.plenum.rules.Rule;
import si.plenum.rules.Secrecy;
import si.plenum.rules.Step;
import si.plenum.rules.Threshold;
import si.plenum.rules.Tie;
import si.plenum.rules.Unit;

/** The fields of a rule, in the order in which its sentences are read, and the rule that stands in them. */
final class RuleFields {

    private final Component page;
    private final List<Component> all = new ArrayList<>();

    private final Select<Method> method = new Select<>();
    private final Checkbox secret;
    private final Checkbox weight;
    private final CheckboxGroup<Step> steps;
    private final Checkbox rewording;
    private final TextField quorum;
    private final IntegerField lateMinutes;
    private final TextField late;
    private final TextField participation;
    private final TextField majority;
    private final Select<Base> base = new Select<>();
    private final Checkbox castingVote;
    private final IntegerField blocks;
    private final TextField aside;
    private final TextField statements;
    private final IntegerField consent;
    private final Checkbox none;
    private final TextField support;
    private final Checkbox unfilled;
    private final Checkbox vacancy;
    private final CheckboxGroup<BallotChannel> channels;
    private final Checkbox lateDrawing;
    private final IntegerField smallest;
    private final Checkbox changing;
    private final Checkbox early;
    private final CheckboxGroup<Proposer> proposers;
    private final IntegerField notice;
    private final IntegerField readings;
    private final IntegerField perHolder;
    private final IntegerField perVote;
    private final Checkbox represented;
    private final Checkbox leavesBase;
    private final Checkbox leavesQuorum;
    private final Checkbox bySystem;
    private final Checkbox publish;
    private final Checkbox publicRoll;
    private final TextField citation;

    RuleFields(Component page, Rule rule) {
        this.page = page;
        part("method");
        method.setItemLabelGenerator(each -> say("rules.method." + each.wireName()));
        choice(method, "method", List.of(Method.values()), rule.method());
        secret = tick("secret", rule.secrecy() == Secrecy.SECRET);
        weight = tick("weight", rule.unit() == Unit.WEIGHT);
        part("ladder");
        steps = ticks(
                "steps",
                "rules.edit.step.",
                List.of(Step.values()),
                rule.ladder().steps());
        rewording = tick("rewording", rule.proposing().rewording());
        part("quorum");
        quorum = text("quorum", rule.quorum().threshold().text()).hint("quorum").field();
        var lateQuorum = rule.quorum().late();
        lateMinutes = number("late.minutes", lateQuorum == null ? null : lateQuorum.afterMinutes());
        late = text("late", lateQuorum == null ? "" : lateQuorum.threshold().text())
                .field();
        participation =
                text("participation", textOf(rule.quorum().participation())).field();
        part("majority");
        majority = text(
                        "majority",
                        (rule.majority().strict() ? ">" : ">=")
                                + rule.majority().share())
                .hint("majority")
                .field();
        base.setItemLabelGenerator(each -> say("rules.edit.base." + each.wireName()));
        choice(base, "base", List.of(Base.values()), rule.majority().base());
        castingVote = tick("casting-vote", rule.tie() == Tie.CASTING_VOTE);
        part("consensus");
        blocks = number("blocks", (int) rule.consensus().blocks());
        var most = rule.consensus().mostAside();
        aside = text("aside", most == null ? "" : most.text()).hint("aside").field();
        statements = text("statements", textOf(rule.consensus().statements()))
                .hint("statements")
                .field();
        consent = number("consent", rule.consent().noticeDays());
        if (rule.matter() == Matter.ELECTION) part("election");
        none = tick("none", rule.election().noneOfThese());
        support = text("support", textOf(rule.election().minimumSupport())).field();
        unfilled = tick("unfilled", rule.election().unfilled() == Election.Unfilled.STAY_EMPTY);
        vacancy = tick("vacancy", rule.election().vacancy() == Election.Vacancy.RECOUNT);
        List.<Component>of(none, support, unfilled, vacancy)
                .forEach(field -> field.setVisible(rule.matter() == Matter.ELECTION));
        part("channels");
        channels = ticks(
                "channels",
                "rules.channel.",
                List.of(BallotChannel.values()),
                rule.ballots().channels());
        lateDrawing = tick("late-drawing", rule.ballots().lateDrawing());
        smallest = number("smallest", rule.ballots().smallest());
        changing = tick("changing", rule.conduct().changing());
        early = tick("early", rule.conduct().earlyClosing());
        part("proposing");
        proposers = ticks(
                "proposers",
                "rules.proposer.",
                List.of(Proposer.values()),
                rule.proposing().by());
        notice = number("notice", rule.proposing().noticeDays());
        readings = number("readings", rule.proposing().readings());
        part("proxies");
        perHolder = number("per-holder", rule.proxies().perHolder());
        perVote = number("per-vote", rule.proxies().perVote());
        represented = tick("represented", rule.quorum().representedPresent());
        part("recusal");
        leavesBase = tick("leaves-base", rule.recusal().leavesBase());
        leavesQuorum = tick("leaves-quorum", rule.recusal().leavesQuorum());
        part("result");
        bySystem = tick("by-system", rule.conduct().certifyBySystem());
        publish = tick("publish", rule.conduct().publishAtCertifying());
        publicRoll = tick("public-roll", rule.conduct().publicRollCall());
        part("citation");
        citation = text("citation", rule.citation().text()).field();
    }

    List<Component> all() {
        return all;
    }

    Select<Method> method() {
        return method;
    }

    /**
     * The rule that stands in the fields.
     *
     * @param before the citation so far: its provision stays while its words do
     * @throws InvalidRule if they hold none
     */
    Rule rule(Matter matter, Citation before) {
        var minutes = lateMinutes.getValue();
        var lateQuorum = minutes == null && late.isEmpty()
                ? null
                : new LateQuorum(
                        Objects.requireNonNullElse(minutes, 0),
                        Threshold.parse(late.getValue().strip()));
        var cited = citation.getValue().strip();
        return new Rule(
                matter,
                cited.equals(before.text()) ? before : new Citation(cited),
                method.getValue(),
                secret.getValue() ? Secrecy.SECRET : Secrecy.OPEN,
                weight.getValue() ? Unit.WEIGHT : Unit.HEADS,
                new Quorum(
                        Threshold.parse(quorum.getValue().strip()),
                        lateQuorum,
                        represented.getValue(),
                        threshold(participation)),
                majority(),
                castingVote.getValue() ? Tie.CASTING_VOTE : Tie.REJECTED,
                new Ladder(inOrder(steps.getValue(), Step.values())),
                new Proposing(
                        inOrder(proposers.getValue(), Proposer.values()),
                        of(notice),
                        of(readings),
                        rewording.getValue()),
                new Conduct(
                        changing.getValue(),
                        early.getValue(),
                        bySystem.getValue(),
                        publish.getValue(),
                        publicRoll.getValue()),
                new Proxies(of(perHolder), of(perVote)),
                new Recusal(leavesBase.getValue(), leavesQuorum.getValue()),
                new Consensus(
                        of(blocks),
                        aside.isEmpty() ? null : Portion.parse(aside.getValue().strip()),
                        threshold(statements)),
                new Consent(of(consent)),
                new Election(
                        none.getValue(),
                        threshold(support),
                        unfilled.getValue() ? Election.Unfilled.STAY_EMPTY : Election.Unfilled.NEW_ELECTION,
                        vacancy.getValue() ? Election.Vacancy.RECOUNT : Election.Vacancy.ELECTION),
                new Ballots(
                        inOrder(channels.getValue(), BallotChannel.values()), lateDrawing.getValue(), of(smallest)));
    }

    private Majority majority() {
        if (!(Threshold.parse(majority.getValue().strip()) instanceof Threshold.OfRoll share)) {
            throw new InvalidRule("error.rule.majority.form");
        }
        return new Majority(share.numerator(), share.denominator(), share.strict(), base.getValue());
    }

    private static @Nullable Threshold threshold(TextField field) {
        return field.isEmpty() ? null : Threshold.parse(field.getValue().strip());
    }

    private static String textOf(@Nullable Threshold threshold) {
        return threshold == null ? "" : threshold.text();
    }

    private static int of(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }

    private static <T> List<T> inOrder(Set<T> chosen, T[] order) {
        return Arrays.stream(order).filter(chosen::contains).toList();
    }

    private void part(String term) {
        all.add(new H3(say("rules.term." + term)));
    }

    private Checkbox tick(String key, boolean value) {
        var box = new Checkbox(say("rules.edit." + key), value);
        all.add(box);
        return box;
    }

    private <T> void choice(Select<T> select, String key, List<T> items, T value) {
        select.setLabel(say("rules.edit." + key));
        select.setItems(items);
        select.setValue(value);
        select.setWidthFull();
        all.add(select);
    }

    private <T extends WireName> CheckboxGroup<T> ticks(String key, String names, List<T> items, List<T> values) {
        var group = new CheckboxGroup<T>(say("rules.edit." + key));
        group.setItems(items);
        group.setItemLabelGenerator(each -> say(names + each.wireName()));
        group.setValue(Set.copyOf(values));
        all.add(group);
        return group;
    }

    private IntegerField number(String key, @Nullable Integer value) {
        var field = new IntegerField(say("rules.edit." + key));
        field.setValue(value);
        all.add(field);
        return field;
    }

    private Text text(String key, String value) {
        var field = new TextField(say("rules.edit." + key));
        field.setValue(value);
        field.setWidthFull();
        all.add(field);
        return new Text(field);
    }

    private String say(String key) {
        return page.getTranslation(key);
    }

    /** A text field while it is made. */
    private final class Text {

        private final TextField field;

        Text(TextField field) {
            this.field = field;
        }

        Text hint(String key) {
            field.setHelperText(say("rules.edit." + key + ".hint"));
            return this;
        }

        TextField field() {
            return field;
        }
    }
}

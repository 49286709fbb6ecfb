package si.plenum.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import si.plenum.rules.AmendmentOrder;
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

    private final FieldColumn column;
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
    private final IntegerField extraordinary;
    private final IntegerField readings;
    private final Checkbox asFiled;
    private final IntegerField perHolder;
    private final IntegerField perVote;
    private final Checkbox represented;
    private final Checkbox leavesBase;
    private final Checkbox leavesQuorum;
    private final Checkbox bySystem;
    private final Checkbox publish;
    private final Checkbox publicRoll;
    private final IntegerField dissent;
    private final TextField citation;
    private final TextField quorumCitation;
    private final TextField noticeCitation;
    private final Rule shown;

    RuleFields(Component page, Rule rule) {
        column = new FieldColumn(page);
        shown = rule;
        column.part("method");
        method.setItemLabelGenerator(each -> column.say("rules.method." + each.wireName()));
        column.choice(method, "method", List.of(Method.values()), rule.method());
        secret = column.tick("secret", rule.secrecy() == Secrecy.SECRET);
        weight = column.tick("weight", rule.unit() == Unit.WEIGHT);
        column.part("ladder");
        steps = column.ticks(
                "steps",
                "rules.edit.step.",
                List.of(Step.values()),
                rule.ladder().steps());
        rewording = column.tick("rewording", rule.proposing().rewording());
        column.part("quorum");
        quorum = column.hinted("quorum", rule.quorum().threshold().text());
        var lateQuorum = rule.quorum().late();
        lateMinutes = column.number("late.minutes", lateQuorum == null ? null : lateQuorum.afterMinutes());
        late = column.text(
                "late", lateQuorum == null ? "" : lateQuorum.threshold().text());
        participation = column.text("participation", textOf(rule.quorum().participation()));
        column.part("majority");
        majority = column.hinted(
                "majority",
                (rule.majority().strict() ? ">" : ">=") + rule.majority().share());
        base.setItemLabelGenerator(each -> column.say("rules.edit.base." + each.wireName()));
        column.choice(base, "base", List.of(Base.values()), rule.majority().base());
        castingVote = column.tick("casting-vote", rule.tie() == Tie.CASTING_VOTE);
        column.part("consensus");
        blocks = column.number("blocks", (int) rule.consensus().blocks());
        var most = rule.consensus().mostAside();
        aside = column.hinted("aside", most == null ? "" : most.text());
        statements = column.hinted("statements", textOf(rule.consensus().statements()));
        consent = column.number("consent", rule.consent().noticeDays());
        if (rule.matter() == Matter.ELECTION) column.part("election");
        none = column.tick("none", rule.election().noneOfThese());
        support = column.text("support", textOf(rule.election().minimumSupport()));
        unfilled = column.tick("unfilled", rule.election().unfilled() == Election.Unfilled.STAY_EMPTY);
        vacancy = column.tick("vacancy", rule.election().vacancy() == Election.Vacancy.RECOUNT);
        List.<Component>of(none, support, unfilled, vacancy)
                .forEach(field -> field.setVisible(rule.matter() == Matter.ELECTION));
        column.part("channels");
        channels = column.ticks(
                "channels",
                "rules.channel.",
                List.of(BallotChannel.values()),
                rule.ballots().channels());
        lateDrawing = column.tick("late-drawing", rule.ballots().lateDrawing());
        smallest = column.number("smallest", rule.ballots().smallest());
        changing = column.tick("changing", rule.conduct().changing());
        early = column.tick("early", rule.conduct().earlyClosing());
        column.part("proposing");
        proposers = column.ticks(
                "proposers",
                "rules.proposer.",
                List.of(Proposer.values()),
                rule.proposing().by());
        notice = column.number("notice", rule.proposing().noticeDays());
        extraordinary = column.number("extraordinary", rule.proposing().extraordinaryDays());
        readings = column.number("readings", rule.proposing().readings());
        asFiled = column.tick("as-filed", rule.proposing().amendments() == AmendmentOrder.AS_FILED);
        asFiled.setVisible(rule.matter() == Matter.DOCUMENT_CHANGE);
        column.part("proxies");
        perHolder = column.number("per-holder", rule.proxies().perHolder());
        perVote = column.number("per-vote", rule.proxies().perVote());
        represented = column.tick("represented", rule.quorum().representedPresent());
        column.part("recusal");
        leavesBase = column.tick("leaves-base", rule.recusal().leavesBase());
        leavesQuorum = column.tick("leaves-quorum", rule.recusal().leavesQuorum());
        column.part("result");
        bySystem = column.tick("by-system", rule.conduct().certifyBySystem());
        publish = column.tick("publish", rule.conduct().publishAtCertifying());
        publicRoll = column.tick("public-roll", rule.conduct().publicRollCall());
        dissent = column.number("dissent", rule.conduct().dissentDays());
        column.part("citation");
        citation = column.text("citation", rule.citation().text());
        quorumCitation = column.text("quorum-citation", textOf(rule.quorum().citation()));
        noticeCitation = column.text("notice-citation", textOf(rule.proposing().citation()));
    }

    List<Component> all() {
        return column.all();
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
                        threshold(participation),
                        cited(quorumCitation, shown.quorum().citation())),
                majority(),
                castingVote.getValue() ? Tie.CASTING_VOTE : Tie.REJECTED,
                new Ladder(inOrder(steps.getValue(), Step.values())),
                new Proposing(
                        inOrder(proposers.getValue(), Proposer.values()),
                        of(notice),
                        of(extraordinary),
                        of(readings),
                        rewording.getValue(),
                        asFiled.getValue() ? AmendmentOrder.AS_FILED : AmendmentOrder.FARTHEST_FIRST,
                        cited(noticeCitation, shown.proposing().citation())),
                new Conduct(
                        changing.getValue(),
                        early.getValue(),
                        bySystem.getValue(),
                        publish.getValue(),
                        publicRoll.getValue(),
                        of(dissent)),
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

    /** Its provision stays while its words do. */
    private static @Nullable Citation cited(TextField field, @Nullable Citation before) {
        var words = field.getValue().strip();
        if (words.isEmpty()) return null;
        return before != null && before.text().equals(words) ? before : new Citation(words);
    }

    private static String textOf(@Nullable Citation citation) {
        return citation == null ? "" : citation.text();
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
}

package si.plenum.demo.internal;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import si.plenum.decision.DecisionId;
import si.plenum.decision.Decisions;
import si.plenum.decision.Dissents;
import si.plenum.decision.FollowUp;
import si.plenum.decision.FollowUpKind;
import si.plenum.decision.FollowUps;
import si.plenum.decision.NewFollowUp;
import si.plenum.demo.internal.DemoContent.AskedPart;
import si.plenum.demo.internal.DemoContent.ProposalPart;
import si.plenum.demo.internal.DemoContent.SessionPart;
import si.plenum.platform.WireName;
import si.plenum.plenary.Minutes;

/** What follows a session: dissenting opinions, conditions and tasks, the minutes and their confirming. */
@Component
class AftermathPlay {

    private static final String COORDINATOR = "coordinator";

    private final Cast cast;
    private final SessionPlay sessions;
    private final ProposalPlay proposals;
    private final Decisions decisions;
    private final Dissents dissents;
    private final FollowUps followUps;
    private final Minutes minutes;

    AftermathPlay(
            Cast cast,
            SessionPlay sessions,
            ProposalPlay proposals,
            Decisions decisions,
            Dissents dissents,
            FollowUps followUps,
            Minutes minutes) {
        this.cast = cast;
        this.sessions = sessions;
        this.proposals = proposals;
        this.decisions = decisions;
        this.dissents = dissents;
        this.followUps = followUps;
        this.minutes = minutes;
    }

    void play(List<SessionPart> parts, List<ProposalPart> filed, Script script) {
        var matters = filed.stream().collect(Collectors.toMap(ProposalPart::key, Function.identity()));
        for (var part : parts) {
            var published = part.published();
            if (published == null) continue;
            dissent(part, script);
            follow(part, matters, script);
            script.at(script.moment(published, "11.00"), () -> write(part));
            script.at(script.moment(published, "17.00"), () -> confirm(part, part.chair()));
        }
    }

    private void dissent(SessionPart part, Script script) {
        for (var item : part.agenda()) {
            var key = item.proposal();
            var stated = item.dissents();
            if (key == null || stated == null) continue;
            for (var dissent : stated) {
                script.at(
                        script.moment(part.day() + 1, "19.20"),
                        () -> cast.as(dissent.by(), () -> dissents.state(decision(key), dissent.text())));
            }
        }
    }

    private void follow(SessionPart part, Map<String, ProposalPart> matters, Script script) {
        for (var item : part.agenda()) {
            var matter = item.proposal() == null ? null : matters.get(item.proposal());
            var asked = matter == null ? null : matter.conditions();
            if (matter == null || asked == null || !"adopted".equals(item.outcome())) continue;
            for (var each : asked) ask(part, matter, each, script);
        }
    }

    private void ask(SessionPart part, ProposalPart matter, AskedPart asked, Script script) {
        var kind = WireName.parse(FollowUpKind.class, requireNonNullElse(asked.kind(), "condition"));
        var due = asked.dueDay() == null ? null : script.day(asked.dueDay());
        script.at(
                script.moment(part.day() + 1, "10.15"),
                () -> cast.as(
                        COORDINATOR,
                        () -> followUps.add(
                                decision(matter.key()), new NewFollowUp(kind, asked.text(), asked.owner(), due))));
        var met = asked.metDay();
        var with = asked.with();
        if (met == null || with == null) return;
        script.at(
                script.moment(met, "12.00"),
                () -> cast.as(
                        COORDINATOR, () -> followUps.done(asked(matter, asked).id(), script.day(met), with)));
    }

    private FollowUp asked(ProposalPart matter, AskedPart asked) {
        return followUps.of(decision(matter.key())).stream()
                .filter(each -> each.text().equals(asked.text()))
                .findFirst()
                .orElseThrow();
    }

    private void write(SessionPart part) {
        cast.as(part.minutesBy(), () -> {
            for (int i = 0; i < part.agenda().size(); i++) {
                var note = part.agenda().get(i).note();
                if (note != null) minutes.note(sessions.item(part.key(), i), 0, note);
            }
        });
        confirm(part, part.minutesBy());
    }

    private void confirm(SessionPart part, String by) {
        cast.as(by, () -> minutes.confirm(sessions.session(part)));
    }

    private DecisionId decision(String proposal) {
        return decisions
                .ofProposal(proposals.proposal(proposal).value())
                .orElseThrow(() -> new IllegalStateException("nothing was decided on " + proposal))
                .id();
    }
}

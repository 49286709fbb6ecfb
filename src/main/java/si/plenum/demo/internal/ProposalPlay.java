package si.plenum.demo.internal;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import si.plenum.community.Post;
import si.plenum.demo.internal.DemoContent.EffectPart;
import si.plenum.demo.internal.DemoContent.ElectionPart;
import si.plenum.demo.internal.DemoContent.ProposalPart;
import si.plenum.document.CommencementRule;
import si.plenum.platform.WireName;
import si.plenum.proposal.AmendmentRole;
import si.plenum.proposal.Amendments;
import si.plenum.proposal.DraftText;
import si.plenum.proposal.ElectionPlan;
import si.plenum.proposal.Elections;
import si.plenum.proposal.ProposalId;
import si.plenum.proposal.Proposals;
import si.plenum.rules.Matter;

/** Members write, file, support and discuss proposals. */
@Component
class ProposalPlay {

    private static final LocalTime WRITING = LocalTime.of(17, 20);
    private static final LocalTime FILING = LocalTime.of(10, 5);

    private final Cast cast;
    private final Proposals proposals;
    private final Elections elections;
    private final ChangeWriter changes;
    private final Amendments amendments;
    private final Map<String, ProposalId> made = new HashMap<>();

    ProposalPlay(Cast cast, Proposals proposals, Elections elections, ChangeWriter changes, Amendments amendments) {
        this.cast = cast;
        this.proposals = proposals;
        this.elections = elections;
        this.changes = changes;
        this.amendments = amendments;
    }

    ProposalId proposal(String key) {
        var id = made.get(key);
        if (id == null) throw new IllegalStateException("not yet filed: " + key);
        return id;
    }

    void play(List<ProposalPart> parts, Script script) {
        int order = 0;
        for (var part : parts) {
            // A minute apart, so that the numbers follow the order of the content.
            int minute = order++;
            script.at(script.moment(part.drafted(), WRITING.plusMinutes(minute)), () -> draft(part, script));
            if (part.isDraft()) continue;
            script.at(script.moment(part.filed(), FILING.plusMinutes(minute)), () -> file(part, script));
            var supports = part.supports() == null ? List.<String>of() : part.supports();
            int hours = 1;
            for (var supporter : supports) {
                var when = script.moment(part.filed(), FILING.plusHours(hours++).plusMinutes(minute));
                script.at(when, () -> cast.as(supporter, () -> proposals.support(proposal(part.key()), true)));
            }
            if (part.election() != null) stand(part, part.election(), script);
            if (part.comments() == null) continue;
            for (var comment : part.comments()) {
                script.at(
                        script.moment(comment.day(), FILING.plusHours(8).plusMinutes(minute)),
                        () -> cast.as(comment.by(), () -> proposals.comment(proposal(part.key()), comment.text())));
            }
        }
    }

    private void draft(ProposalPart part, Script script) {
        cast.as(part.proposer(), () -> {
            var document = part.document() == null ? null : cast.document(part.document());
            if (part.amends() != null) {
                var amendment = amendments.start(proposal(part.amends()), AmendmentRole.PARTIAL);
                made.put(part.key(), amendment.id());
                return;
            }
            var matter = WireName.parse(Matter.class, part.matterName());
            var draft = proposals.start(cast.body(part.body()), matter, document);
            made.put(part.key(), draft.id());
            if (part.election() != null) proposals.save(draft.id(), draft.version(), election(part, script));
            else if (document == null) proposals.save(draft.id(), draft.version(), text(part));
            else proposals.save(draft.id(), draft.version(), withoutChange(part));
        });
    }

    private static DraftText text(ProposalPart part) {
        var text = new DraftText(
                part.title(),
                part.summary(),
                part.text() == null ? "" : part.text().strip(),
                part.reasons());
        return part.ballot() == null ? text : text.with(FilledIn.typed(part.ballot()));
    }

    private DraftText election(ProposalPart part, Script script) {
        var election = Objects.requireNonNull(part.election());
        var plan = new ElectionPlan(
                cast.body(election.body()),
                Post.MEMBER,
                Boolean.TRUE.equals(election.replacing()),
                election.seats(),
                script.day(election.from()),
                script.day(election.until()),
                Boolean.TRUE.equals(election.replacing()),
                null);
        return new DraftText(part.title(), part.summary(), part.reasons(), plan);
    }

    private void stand(ProposalPart part, ElectionPart election, Script script) {
        for (var candidate : election.candidates()) {
            script.at(
                    script.moment(candidate.day(), "16.40"),
                    () -> cast.as(candidate.by(), () -> elections.stand(proposal(part.key()), candidate.statement())));
        }
    }

    private static DraftText withoutChange(ProposalPart part) {
        return new DraftText(part.title(), part.summary(), "", part.reasons());
    }

    /** The change is written just before filing, on the text of that day. */
    private void file(ProposalPart part, Script script) {
        var id = proposal(part.key());
        cast.as(part.proposer(), () -> {
            var draft = proposals.draft(id);
            var begun = draft.text().change();
            var change = part.changes() == null
                    ? null
                    : begun != null
                            ? changes.amend(begun, part.changes())
                            : part.document() == null
                                    ? null
                                    : changes.write(cast.document(part.document()), part.changes());
            var text = draft.text();
            var whole = new DraftText(
                    part.title(),
                    part.summary(),
                    text.wording(),
                    part.reasons(),
                    change,
                    effect(part.effect(), script),
                    null,
                    text.election(),
                    text.paper());
            var saved = proposals.save(id, draft.version(), whole);
            proposals.file(id, saved.version());
        });
    }

    private static CommencementRule effect(EffectPart part, Script script) {
        return switch (part.rule()) {
            case "on-date" -> new CommencementRule.OnDay(script.day(part.day() == null ? 0 : part.day()));
            case "on-condition" ->
                new CommencementRule.OnCondition(part.condition() == null ? "" : part.condition(), 1);
            default -> CommencementRule.DAY_AFTER_PUBLICATION;
        };
    }
}

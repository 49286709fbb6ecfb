package si.plenum.proposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import si.plenum.community.Memberships;
import si.plenum.identity.CurrentPerson;
import si.plenum.platform.LegalClock;
import si.plenum.platform.language.Dates;
import si.plenum.platform.language.Moments;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.PageSection;
import si.plenum.platform.ui.Wording;
import si.plenum.proposal.CandidacyRow;
import si.plenum.proposal.ElectionView;
import si.plenum.proposal.Elections;
import si.plenum.proposal.ProposalPage;

/** Who stands in an election, until when one may, and what the reader can do about it. */
@org.springframework.stereotype.Component
class CandidacySection {

    private final Elections elections;
    private final Memberships memberships;
    private final CurrentPerson current;
    private final Refusals refusals;
    private final Moments moments;
    private final LegalClock clock;

    CandidacySection(
            Elections elections,
            Memberships memberships,
            CurrentPerson current,
            Refusals refusals,
            Moments moments,
            LegalClock clock) {
        this.elections = elections;
        this.memberships = memberships;
        this.current = current;
        this.refusals = refusals;
        this.moments = moments;
        this.clock = clock;
    }

    /** Empty if the proposal is no election with candidacies. */
    Optional<Component> of(ProposalPage page, boolean member, Runnable changed) {
        return elections.of(page.row().id()).map(election -> {
            var ui = UI.getCurrent();
            var section = new PageSection(ui.getTranslation("proposal.candidacies"));
            int standing = election.standing().size();
            section.add(new Paragraph(ui.getTranslation("proposal.candidacies.count", Map.of("n", standing))));
            if (ProposalView.isOpen(page.row().state())) section.add(new Paragraph(until(election)));
            if (!election.candidacies().isEmpty()) section.add(list(election.candidacies()));
            if (member) {
                var others = election.open() ? electors(page) : List.<OwnCandidacy.Nominee>of();
                section.add(new OwnCandidacy(page, election, elections, others, refusals, changed));
            }
            return section;
        });
    }

    private List<OwnCandidacy.Nominee> electors(ProposalPage page) {
        return memberships.electorate(page.row().body(), clock.today()).stream()
                .filter(elector -> !elector.person().equals(current.id()))
                .map(elector -> new OwnCandidacy.Nominee(elector.person(), elector.name()))
                .distinct()
                .toList();
    }

    private String until(ElectionView election) {
        var ui = UI.getCurrent();
        var closed = election.closedAt();
        if (election.onBallot()) return ui.getTranslation("proposal.candidacies.on-ballot");
        if (closed != null) {
            return ui.getTranslation(
                    "proposal.candidacies.closed", Map.of("when", moments.when(ui.getLocale(), closed)));
        }
        if (!election.open()) return ui.getTranslation("proposal.candidacies.over");
        var last = election.plan().candidaciesUntil();
        return last == null
                ? ui.getTranslation("proposal.candidacies.until-convening")
                : ui.getTranslation(
                        "proposal.candidacies.until-day",
                        Map.of("day", Dates.in(ui.getLocale()).dayIn(last)));
    }

    private static OrderedList list(List<CandidacyRow> candidacies) {
        var list = new OrderedList();
        list.addClassNames("talk", "measure");
        candidacies.forEach(row -> list.add(item(row)));
        return list;
    }

    private static ListItem item(CandidacyRow row) {
        var who = new Paragraph(new Span(row.name()));
        who.addClassName("who");
        var item = new ListItem(who);
        note(row).ifPresent(words -> {
            var note = new Paragraph(words);
            note.addClassNames("small", "soft");
            item.add(note);
        });
        if (!row.statement().isBlank()) item.add(Wording.ofMarkdown(row.statement()));
        return item;
    }

    private static Optional<String> note(CandidacyRow row) {
        var ui = UI.getCurrent();
        var nominator = row.nominator();
        return switch (row.state()) {
            case STANDING ->
                nominator == null
                        ? Optional.empty()
                        : Optional.of(ui.getTranslation("proposal.candidacy.nominated-by", Map.of("name", nominator)));
            case NOMINATED -> Optional.of(ui.getTranslation("proposal.candidacy.waits"));
            case DECLINED -> Optional.of(ui.getTranslation("proposal.candidacy.declined"));
            case WITHDRAWN -> {
                var reason = row.withdrawnFor();
                yield Optional.of(
                        reason == null
                                ? ui.getTranslation("proposal.candidacy.withdrawn")
                                : ui.getTranslation("proposal.candidacy.struck", Map.of("reason", reason)));
            }
        };
    }
}

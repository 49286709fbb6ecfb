package si.plenum.document.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import si.plenum.document.CommencementRule;
import si.plenum.document.PendingAct;
import si.plenum.document.Provenance;
import si.plenum.document.TextInForce;
import si.plenum.document.text.Address;
import si.plenum.document.text.Provision;
import si.plenum.document.text.ProvisionKind;
import si.plenum.platform.language.Dates;
import si.plenum.platform.text.Markdown;
import si.plenum.platform.text.SafeHtml;

/**
 * The text in force as one piece of HTML: a long text has a thousand provisions, and as many components would only cost the
 * server memory. Everything that a person wrote goes in escaped or sanitised.
 */
final class LawHtml {

    private final TextInForce law;
    private final List<PendingAct> pending;
    private final Said said;
    private final Dates dates;
    private final StringBuilder out = new StringBuilder();
    private int sections;

    private LawHtml(TextInForce law, List<PendingAct> pending, Said said, Dates dates) {
        this.law = law;
        this.pending = pending;
        this.said = said;
        this.dates = dates;
    }

    static String of(TextInForce law, List<PendingAct> pending, Said said, Dates dates) {
        var html = new LawHtml(law, pending, said, dates);
        law.text().provisions().forEach(html::block);
        return html.out.toString();
    }

    private void block(Provision provision) {
        switch (provision.kind()) {
            case PREAMBLE ->
                out.append("<div class=\"wording\" lang=\"")
                        .append(escape(law.document().language()))
                        .append("\">")
                        .append(Markdown.provision(provision.text()).html())
                        .append("</div>");
            case PART, CHAPTER -> {
                out.append("<h2 id=\"")
                        .append(Anchors.of(provision, ++sections))
                        .append("\"");
                language();
                out.append('>').append(escape(mark(provision)));
                if (provision.repealed()) out.append(" (črtano)");
                else out.append(' ').append(escape(provision.heading()));
                out.append("</h2>");
                announcements(provision);
                provision.children().forEach(this::block);
            }
            case ARTICLE, ANNEX -> article(provision);
            case PARAGRAPH, POINT, INDENT -> throw new IllegalStateException("a unit stands in an article");
        }
    }

    private void language() {
        out.append(" lang=\"").append(escape(law.document().language())).append('"');
    }

    private void article(Provision article) {
        String anchor = Anchors.of(article, 0);
        out.append("<article class=\"prov\" id=\"")
                .append(anchor)
                .append("\" aria-labelledby=\"n-")
                .append(anchor);
        out.append("\"><h3 id=\"n-").append(anchor).append('"');
        language();
        out.append("><b>").append(escape(mark(article)));
        if (article.repealed()) out.append(article.kind() == ProvisionKind.ANNEX ? " (črtana)" : " (črtan)");
        out.append("</b> ").append(escape(article.heading())).append("</h3><div class=\"wording\"");
        language();
        out.append('>');
        article.children().forEach(this::unit);
        announcements(article);
        untilWhen(article);
        out.append("</div>");
        origin(article);
        out.append("</article>");
    }

    private void unit(Provision unit) {
        String number = mark(unit);
        out.append("<div class=\"par\" id=\"p-").append(unit.id()).append("\"><span class=\"n\">");
        out.append(escape(number)).append("</span><div>");
        if (unit.repealed()) out.append("<p>").append(struck(unit)).append("</p>");
        else out.append(Markdown.provision(unit.text()).html());
        unit.children().forEach(this::unit);
        out.append("</div></div>");
    }

    private static String struck(Provision unit) {
        return unit.kind() == ProvisionKind.PARAGRAPH ? "(črtan)" : "(črtana)";
    }

    private String mark(Provision provision) {
        return Address.mark(law.text(), provision);
    }

    /** What is adopted and not yet in force stands where it will change the text. */
    private void announcements(Provision provision) {
        boolean whole = provision.kind() == ProvisionKind.ARTICLE || provision.kind() == ProvisionKind.ANNEX;
        for (var act : pending) {
            boolean here = whole
                    ? provision.walk().anyMatch(any -> act.places().contains(any.id()))
                    : act.places().contains(provision.id());
            if (!here) continue;
            out.append("<p class=\"pending\"><b>")
                    .append(escape(said.say("document.pending")))
                    .append("</b> ");
            out.append(escape(String.join(" ", act.instruction().sentences())));
            out.append(' ').append(escape(waitsFor(act))).append("</p>");
        }
    }

    /** What holds for a time says so where it stands. */
    private void untilWhen(Provision article) {
        article.walk()
                .map(provision -> law.provenance().get(provision.id()))
                .filter(Objects::nonNull)
                .map(Provenance::ends)
                .filter(Objects::nonNull)
                .sorted()
                .distinct()
                .forEach(ends -> out.append("<p class=\"pending\">")
                        .append(escape(said.say("document.until", Map.of("dateIn", dates.dayIn(ends.minusDays(1))))))
                        .append("</p>"));
    }

    private String waitsFor(PendingAct act) {
        var day = act.act().inForce();
        if (day != null) return said.say("document.pending.day", Map.of("dateIn", dates.dayIn(day)));
        return switch (act.act().commencement()) {
            case CommencementRule.OnCondition(var condition, int days, var by) ->
                by == null
                        ? said.say("document.pending.condition", Map.of("condition", condition))
                        : said.say(
                                "document.pending.condition.by",
                                Map.of("condition", condition, "dateIn", dates.dayIn(by)));
            case CommencementRule.AfterPublication after -> said.say("document.pending.publication");
            case CommencementRule.OnDay(LocalDate onDay) ->
                said.say("document.pending.day", Map.of("dateIn", dates.dayIn(onDay)));
        };
    }

    /** Where the words come from: the latest change of anything in the article. */
    private void origin(Provision article) {
        var origins = article.walk()
                .map(provision -> law.provenance().get(provision.id()))
                .filter(Objects::nonNull)
                .toList();
        var latest = origins.stream()
                .max(java.util.Comparator.comparing(Provenance::since))
                .orElse(null);
        if (latest == null) return;
        String key = latest.founding() ? "document.origin.founding" : "document.origin.changed";
        out.append("<details class=\"from\"><summary>").append(escape(said.say("document.origin")));
        out.append(" <span class=\"vh\">").append(escape(mark(article))).append("</span></summary><p>");
        out.append(escape(
                said.say(key, Map.of("dateIn", dates.dayIn(latest.since()), "n", String.valueOf(latest.actSeq())))));
        out.append("</p><ul class=\"links\"><li><a href=\"/akti/")
                .append(law.document().slug())
                .append('#');
        out.append(Anchors.of(article, 0)).append("\" router-ignore>");
        out.append(escape(said.say("document.permanent"))).append("</a></li></ul></details>");
    }

    private static String escape(String text) {
        return SafeHtml.ofText(text).html();
    }
}

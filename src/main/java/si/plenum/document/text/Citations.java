package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Finds which provisions cite an article of their own text: "iz 14. člena", "v 12.a členu", "2. in 3. člena". */
public final class Citations {

    /**
     * An article whose label no longer leads to it, with those that still cite it by that label.
     *
     * @param article as it was
     */
    public record Left(Provision article, List<Provision> citing) {}

    private Citations() {}

    /**
     * What would be cited wrongly after a change: articles struck or under another label, cited in words that stay as they were.
     */
    public static List<Left> leftWrong(DocumentText before, DocumentText after) {
        var old = new Places(before);
        var now = new Places(after);
        var left = new ArrayList<Left>();
        before.walk()
                .filter(was -> was.kind() == ProvisionKind.ARTICLE && !was.repealed())
                .filter(was -> now.find(was.id())
                        .filter(same -> !same.repealed() && Objects.equals(same.label(), was.label()))
                        .isEmpty())
                .forEach(was -> {
                    var citing = of(after, was).stream()
                            .filter(each -> old.find(each.id())
                                    .filter(same -> same.text().equals(each.text()))
                                    .isPresent())
                            .toList();
                    if (!citing.isEmpty()) left.add(new Left(was, citing));
                });
        return left;
    }

    /** The provisions that cite the article with this label, in the order of the text; its own are left out. */
    public static List<Provision> of(DocumentText text, Provision article) {
        if (article.label() == null) return List.of();
        var number = Pattern.quote(Labels.takesStop(article.label()) ? article.label() + "." : article.label());
        var citation = Pattern.compile(
                "(?<![\\d.])" + number
                        + "(?:(?:,| in| do| ali) \\d+\\.(?:\\p{Ll}{1,2})?)* člen(?:a|u|om|i|ov|ih|oma)?\\b",
                Pattern.UNICODE_CHARACTER_CLASS);
        var citing = new ArrayList<Provision>();
        text.walk()
                .filter(provision -> article.walk().noneMatch(own -> own.id().equals(provision.id())))
                .filter(provision -> citation.matcher(provision.text()).find())
                .forEach(citing::add);
        return citing;
    }
}

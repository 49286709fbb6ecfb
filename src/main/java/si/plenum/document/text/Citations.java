package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds which provisions cite an article of their own text: "iz 14. člena", "v 12.a členu", "2. in 3. člena". */
public final class Citations {

    private Citations() {}

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

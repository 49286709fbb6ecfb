package si.plenum.document.text;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import si.plenum.platform.WireName;
import si.plenum.platform.text.SafeXml;

/** Reads a text in Akoma Ntoso as {@link AkomaNtosoWriter} writes it. Nothing outside of the file is ever fetched. */
final class AkomaNtosoReader {

    private AkomaNtosoReader() {}

    static DocumentText read(String xml) {
        var act = child(parse(xml), "act").orElseThrow(() -> malformed("akomaNtoso"));
        var title = descend(act, "preface", "longTitle", "p", "docTitle").getTextContent();
        var own = descend(act, "meta", "proprietary", "text");
        var provisions = new ArrayList<Provision>();
        child(act, "preamble")
                .ifPresent(preamble -> SafeXml.children(preamble).forEach(e -> provisions.add(formula(e))));
        SafeXml.children(descend(act, "body"))
                .filter(element -> !element.getAttribute("name").equals("empty"))
                .forEach(element -> provisions.add(provision(element)));
        try {
            return new DocumentText(title, WireName.parse(Numbering.class, own.getAttribute("numbering")), provisions);
        } catch (IllegalArgumentException unknown) {
            throw malformed("numbering");
        }
    }

    private static Element parse(String xml) {
        try {
            return SafeXml.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException broken) {
            throw malformed("akomaNtoso");
        }
    }

    private static Provision formula(Element formula) {
        return made(formula, ProvisionKind.PREAMBLE, null, words(formula), List.of());
    }

    private static Provision provision(Element element) {
        var kind = kind(element);
        var inner = new ArrayList<Provision>();
        String words = "";
        for (var child : SafeXml.children(element).toList()) {
            switch (child.getLocalName()) {
                case "num", "heading" -> {}
                case "content", "intro" -> words = kind.hasText() ? words(child) : "";
                default -> inner.add(provision(child));
            }
        }
        return made(element, kind, kind.isLabelled() ? label(element) : null, words, inner);
    }

    private static Provision made(
            Element element, ProvisionKind kind, @Nullable String label, String words, List<Provision> inner) {
        boolean removed = element.getAttribute("status").equals("removed");
        return new Provision(
                id(element),
                kind,
                label,
                child(element, "heading").map(Element::getTextContent).orElse(""),
                removed ? "" : words,
                removed,
                inner);
    }

    private static ProvisionId id(Element element) {
        try {
            return ProvisionId.of(element.getAttribute("wId"));
        } catch (IllegalArgumentException none) {
            throw malformed(element.getAttribute("eId"));
        }
    }

    private static ProvisionKind kind(Element element) {
        if (element.getAttribute("name").equals("annex")) return ProvisionKind.ANNEX;
        try {
            return WireName.parse(ProvisionKind.class, element.getLocalName());
        } catch (IllegalArgumentException unknown) {
            throw malformed(element.getLocalName());
        }
    }

    /** "12.a člen", "3. del", "Priloga 2", "IV.", "č)" without what stands around the label. */
    private static String label(Element element) {
        var number = child(element, "num").map(Element::getTextContent).orElse("");
        return number.replaceFirst("^Priloga ", "")
                .replaceFirst(" (člen|del)$", "")
                .replaceFirst("[.)]$", "");
    }

    private static String words(Element block) {
        return child(block, "p").map(AkomaNtosoWords::read).orElse("");
    }

    private static Element descend(Element from, String... names) {
        var at = from;
        for (var name : names) at = child(at, name).orElseThrow(() -> malformed(name));
        return at;
    }

    private static Optional<Element> child(Element parent, String name) {
        return SafeXml.children(parent)
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }

    private static MalformedText malformed(String element) {
        return new MalformedText("error.document.akn", Map.of("element", element));
    }
}

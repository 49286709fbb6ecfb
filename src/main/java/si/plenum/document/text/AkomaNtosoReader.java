package si.plenum.document.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import si.plenum.platform.WireName;

/** Reads a text in Akoma Ntoso as {@link AkomaNtosoWriter} writes it. Nothing outside of the file is ever fetched. */
final class AkomaNtosoReader {

    private AkomaNtosoReader() {}

    static DocumentText read(String xml) {
        var act = child(parse(xml), "act").orElseThrow(() -> malformed("akomaNtoso"));
        var title = descend(act, "preface", "longTitle", "p", "docTitle").getTextContent();
        var own = descend(act, "meta", "proprietary", "text");
        var provisions = new ArrayList<Provision>();
        child(act, "preamble").ifPresent(preamble -> children(preamble).forEach(e -> provisions.add(formula(e))));
        children(descend(act, "body"))
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
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException broken) {
            throw malformed("akomaNtoso");
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Provision formula(Element formula) {
        return made(formula, ProvisionKind.PREAMBLE, null, words(formula), List.of());
    }

    private static Provision provision(Element element) {
        var kind = kind(element);
        var inner = new ArrayList<Provision>();
        String words = "";
        for (var child : children(element).toList()) {
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
        return children(parent)
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }

    private static Stream<Element> children(Element parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private static MalformedText malformed(String element) {
        return new MalformedText("error.document.akn", Map.of("element", element));
    }
}

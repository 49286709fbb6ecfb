package si.plenum.document.text;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one text as Akoma Ntoso; everything in the order that the schema asks for. */
final class AkomaNtosoWriter {

    private static final String SOURCE = "#program";

    private final DocumentText text;
    private final AkomaNtoso.Work work;
    private final Places places;
    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    AkomaNtosoWriter(DocumentText text, AkomaNtoso.Work work) {
        this.text = text;
        this.work = work;
        this.places = new Places(text);
        try {
            this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String write() {
        try {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(AkomaNtoso.NAMESPACE);
            start("akomaNtoso");
            xml.writeDefaultNamespace(AkomaNtoso.NAMESPACE);
            start("act", "name", work.slug(), "contains", "singleVersion");
            meta();
            start("preface");
            start("longTitle");
            start("p");
            inline("docTitle", text.title());
            end(3);
            if (text.provisions().stream().anyMatch(AkomaNtosoWriter::isPreamble)) preamble();
            start("body");
            var body = new ArrayList<>(text.provisions());
            body.removeIf(AkomaNtosoWriter::isPreamble);
            for (var provision : body) provision(provision, "");
            if (body.isEmpty()) emptyBody();
            end(3);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return written + "\n";
    }

    private static boolean isPreamble(Provision provision) {
        return provision.kind() == ProvisionKind.PREAMBLE;
    }

    /** The schema wants something in a body. */
    private void emptyBody() throws XMLStreamException {
        start("hcontainer", "eId", "hcontainer_1", "name", "empty");
        empty("content");
        end(1);
    }

    private void meta() throws XMLStreamException {
        start("meta");
        start("identification", "source", SOURCE);
        var uri = "/akn/si/act/" + work.body() + "/" + work.adopted() + "/" + work.slug();
        var language = Locale.of(work.language()).getISO3Language();
        var expression = uri + "/" + language + "@" + work.day();
        level("FRBRWork", uri, work.adopted(), "generation");
        empty("FRBRcountry", "value", "si");
        end(1);
        level("FRBRExpression", expression, work.day(), "expression");
        empty("FRBRlanguage", "language", language);
        end(1);
        level("FRBRManifestation", expression + ".xml", work.day(), "manifestation");
        empty("FRBRformat", "value", "application/akn+xml");
        end(2);
        lifecycle();
        references();
        start("proprietary", "source", SOURCE);
        line();
        xml.writeStartElement("plenum", "text", AkomaNtoso.OWN);
        xml.writeNamespace("plenum", AkomaNtoso.OWN);
        xml.writeAttribute("numbering", text.numbering().wireName());
        xml.writeAttribute("address", work.address());
        end(3);
    }

    private void level(String name, String uri, LocalDate day, String dateName) throws XMLStreamException {
        start(name);
        empty("FRBRthis", "value", uri + "/!main");
        empty("FRBRuri", "value", uri);
        empty("FRBRdate", "date", day.toString(), "name", dateName);
        empty("FRBRauthor", "href", "#" + work.body());
    }

    private void lifecycle() throws XMLStreamException {
        if (work.events().isEmpty()) return;
        start("lifecycle", "source", SOURCE);
        int number = 0;
        for (var event : work.events()) {
            number++;
            empty(
                    "eventRef",
                    "eId",
                    "meta__lifecycle__eventRef_" + number,
                    "date",
                    event.day().toString(),
                    "source",
                    "#act_" + number,
                    "type",
                    event.type());
        }
        end(1);
    }

    private void references() throws XMLStreamException {
        start("references", "source", SOURCE);
        int number = 0;
        for (var event : work.events()) {
            number++;
            String name = number == 1 ? "original" : "passiveRef";
            empty(name, "eId", "act_" + number, "href", event.address(), "showAs", event.name());
        }
        empty(
                "TLCOrganization",
                "eId",
                work.body(),
                "href",
                "/akn/ontology/organization/si/" + work.body(),
                "showAs",
                work.bodyName());
        empty("TLCConcept", "eId", "program", "href", "/akn/ontology/concept/si/plenum-program", "showAs", "Plenum");
        end(1);
    }

    private void preamble() throws XMLStreamException {
        start("preamble");
        int number = 0;
        for (var provision : text.provisions()) {
            if (!isPreamble(provision)) continue;
            number++;
            start("formula", "name", "preamble");
            identity(provision, "formula_" + number);
            words(provision);
            end(1);
        }
        end(1);
    }

    private void provision(Provision provision, String above) throws XMLStreamException {
        var eId = (above.isEmpty() ? "" : above + "__") + step(provision);
        start(element(provision.kind()));
        if (provision.kind() == ProvisionKind.ANNEX) xml.writeAttribute("name", "annex");
        identity(provision, eId);
        var mark = Address.mark(places, provision);
        if (!mark.isEmpty()) inline("num", mark);
        if (!provision.heading().isEmpty()) inline("heading", provision.heading());
        boolean whole = provision.children().isEmpty();
        if (whole || provision.kind().hasText()) {
            start(whole ? "content" : "intro");
            words(provision);
            end(1);
        }
        // Articles are counted through the text, so their ids do not hang on the chapter that they stand in.
        boolean counts = provision.kind() == ProvisionKind.CHAPTER || provision.kind() == ProvisionKind.PART;
        for (var child : provision.children()) {
            provision(child, counts && child.kind() == ProvisionKind.ARTICLE ? "" : eId);
        }
        end(1);
    }

    private void identity(Provision provision, String eId) throws XMLStreamException {
        xml.writeAttribute("eId", eId);
        xml.writeAttribute("wId", provision.id().toString());
        if (provision.repealed()) xml.writeAttribute("status", "removed");
    }

    static String element(ProvisionKind kind) {
        return kind == ProvisionKind.ANNEX ? "hcontainer" : kind.wireName();
    }

    private String step(Provision provision) {
        var label = provision.label();
        String number = label != null ? label.replace('.', '-') : String.valueOf(places.number(provision.id()));
        return switch (provision.kind()) {
                    case PART -> "part_";
                    case CHAPTER -> "chp_";
                    case ARTICLE -> "art_";
                    case PARAGRAPH -> "para_";
                    case POINT -> "point_";
                    case INDENT -> "indent_";
                    case ANNEX -> "annex_";
                    case PREAMBLE -> "formula_";
                }
                + number;
    }

    private void words(Provision provision) throws XMLStreamException {
        line();
        if (provision.text().isEmpty()) {
            xml.writeStartElement(AkomaNtoso.NAMESPACE, "p");
            if (provision.repealed()) xml.writeCharacters("(črtano)");
        } else {
            AkomaNtosoWords.write(provision.text(), xml);
        }
        xml.writeEndElement();
    }

    private void inline(String name, String words) throws XMLStreamException {
        line();
        xml.writeStartElement(AkomaNtoso.NAMESPACE, name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(AkomaNtoso.NAMESPACE, name);
        attributes(List.of(attributes));
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(AkomaNtoso.NAMESPACE, name);
        attributes(List.of(attributes));
    }

    private void attributes(List<String> pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.size(); i += 2) xml.writeAttribute(pairs.get(i), pairs.get(i + 1));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private void end(int count) throws XMLStreamException {
        for (int i = 0; i < count; i++) xml.writeEndElement();
    }
}

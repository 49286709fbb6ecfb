package si.plenum.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.w3c.dom.Element;

/**
 * The words of one provision: emphasis, links and line breaks as elements where they can be told back from them to the letter, else
 * the words as they were typed, in a paragraph of class {@value #TYPED}.
 */
final class AkomaNtosoWords {

    private static final String TYPED = "typed";
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    private AkomaNtosoWords() {}

    /** A piece of a paragraph: words, or an element around pieces. */
    private sealed interface Piece {
        record Words(String words) implements Piece {}

        record Around(String element, String href, List<Piece> inner) implements Piece {}
    }

    /** Writes {@code <p>} and leaves it open. */
    static void write(String text, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(AkomaNtoso.NAMESPACE, "p");
        var pieces = pieces(text);
        if (!typed(pieces).equals(text)) {
            xml.writeAttribute("class", TYPED);
            pieces = plain(text);
        }
        write(pieces, xml);
    }

    private static void write(List<Piece> pieces, XMLStreamWriter xml) throws XMLStreamException {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words(var words) -> xml.writeCharacters(words);
                case Piece.Around(var element, var href, var inner)
                when element.equals("br") -> xml.writeEmptyElement(AkomaNtoso.NAMESPACE, "br");
                case Piece.Around(var element, var href, var inner) -> {
                    xml.writeStartElement(AkomaNtoso.NAMESPACE, element);
                    if (element.equals("a")) xml.writeAttribute("href", href);
                    write(inner, xml);
                    xml.writeEndElement();
                }
            }
        }
    }

    /** What was typed, of a {@code <p>} that was written here. */
    static String read(Element paragraph) {
        return typed(pieces(paragraph));
    }

    private static List<Piece> plain(String text) {
        var pieces = new ArrayList<Piece>();
        for (var line : text.split("\n", -1)) {
            if (!pieces.isEmpty()) pieces.add(new Piece.Around("br", "", List.of()));
            pieces.add(new Piece.Words(line));
        }
        return pieces;
    }

    private static List<Piece> pieces(String text) {
        var block = PARSER.parse(text).getFirstChild();
        return block == null || block.getNext() != null ? plain(text) : pieces(block);
    }

    private static List<Piece> pieces(Node parent) {
        var pieces = new ArrayList<Piece>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            pieces.add(
                    switch (node) {
                        case Text words -> new Piece.Words(words.getLiteral());
                        case SoftLineBreak turn -> new Piece.Around("br", "", List.of());
                        case Emphasis inner -> new Piece.Around("i", "", pieces(inner));
                        case StrongEmphasis inner -> new Piece.Around("b", "", pieces(inner));
                        case Link link -> new Piece.Around("a", link.getDestination(), pieces(link));
                        // What is neither has no element here; the words are then told as typed.
                        default -> new Piece.Words("");
                    });
        }
        return pieces;
    }

    private static List<Piece> pieces(Element parent) {
        var pieces = new ArrayList<Piece>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                pieces.add(new Piece.Around(element.getLocalName(), element.getAttribute("href"), pieces(element)));
            } else {
                pieces.add(new Piece.Words(node.getTextContent()));
            }
        }
        return pieces;
    }

    private static String typed(List<Piece> pieces) {
        var typed = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words(var words) -> typed.append(words);
                case Piece.Around(var element, var href, var inner) ->
                    typed.append(
                            switch (element) {
                                case "br" -> "\n";
                                case "i" -> "*" + typed(inner) + "*";
                                case "b" -> "**" + typed(inner) + "**";
                                case "a" -> "[" + typed(inner) + "](" + href + ")";
                                default -> typed(inner);
                            });
            }
        }
        return typed.toString();
    }
}

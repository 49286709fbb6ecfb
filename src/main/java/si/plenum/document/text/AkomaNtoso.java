package si.plenum.document.text;

import java.time.LocalDate;
import java.util.List;

/**
 * Texts of law in Akoma Ntoso 3.0 (OASIS LegalDocML): {@code eId} from the labels, so that it can be read and cited; {@code wId} is
 * the permanent id; every act that made the text is an event of its life. A text written so is read back as it was.
 */
public final class AkomaNtoso {

    static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    /** Our own element in the block for what the standard has no place for. */
    static final String OWN = "urn:plenum:akn";

    /**
     * The document as it is cited.
     *
     * @param slug its name in addresses
     * @param language of the text, two letters
     * @param body the slug of the body that changes it
     * @param bodyName its name
     * @param adopted the day of the founding act
     * @param day the day whose text this is
     * @param address where it is read, whole
     * @param events its acts, the founding one first
     */
    public record Work(
            String slug,
            String language,
            String body,
            String bodyName,
            LocalDate adopted,
            LocalDate day,
            String address,
            List<Event> events) {
        public Work {
            events = List.copyOf(events);
        }
    }

    /**
     * Something that happened to the text.
     *
     * @param type {@code generation}, {@code amendment} or {@code repeal}, as the standard has it
     * @param name of the act, for people
     * @param address of the decision behind it
     */
    public record Event(LocalDate day, String type, String name, String address) {}

    private AkomaNtoso() {}

    public static String write(DocumentText text, Work work) {
        return new AkomaNtosoWriter(text, work).write();
    }

    /**
     * Reads what {@link #write} wrote, with its ids.
     *
     * @throws MalformedText where it is no such text
     */
    public static DocumentText read(String xml) {
        return AkomaNtosoReader.read(xml);
    }
}

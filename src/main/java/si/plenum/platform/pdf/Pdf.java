package si.plenum.platform.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.zip.CRC32;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Makes a PDF file of a whole HTML page (CSS 2.1 and paged media; no scripts, nothing fetched from outside). The file is tagged
 * for screen readers (PDF/UA), carries its fonts, and the same page dated the same moment gives the same bytes.
 */
final class Pdf {

    private static final PrintFonts FONTS = new PrintFonts();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** @param dated the moment that the file names as that of its making */
    static byte[] of(String html, Instant dated) {
        var page = new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(html));
        var builder = new PdfRendererBuilder();
        FONTS.registerWith(builder);
        builder.useUriResolver((base, address) -> null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Plenum");
        builder.withW3cDocument(page, null);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return written(renderer, dated, html);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
    }

    private static byte[] written(PdfBoxRenderer renderer, Instant dated, String html) throws IOException {
        try (var document = renderer.getPdfDocument()) {
            var moment = GregorianCalendar.from(dated.atZone(ZoneOffset.UTC));
            moment.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
            document.getDocumentInformation().setCreationDate(moment);
            document.getDocumentInformation().setModificationDate(moment);
            document.setDocumentId(checksum(html));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static long checksum(String html) {
        var checksum = new CRC32();
        checksum.update(html.getBytes(StandardCharsets.UTF_8));
        return checksum.getValue();
    }
}

package si.plenum.platform.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The two voices for paper: Schibsted Grotesk for what the program says, Literata for wordings. All files are embedded. */
final class PrintFonts {

    private record Font(String family, int weight, FontStyle style, byte[] file) {}

    private final List<Font> fonts = List.of(
            font("Literata", 400, FontStyle.NORMAL, "literata-400"),
            font("Literata", 400, FontStyle.ITALIC, "literata-400-italic"),
            font("Literata", 700, FontStyle.NORMAL, "literata-700"),
            font("Literata", 700, FontStyle.ITALIC, "literata-700-italic"),
            font("Schibsted Grotesk", 400, FontStyle.NORMAL, "schibsted-grotesk-400"),
            font("Schibsted Grotesk", 400, FontStyle.ITALIC, "schibsted-grotesk-400-italic"),
            font("Schibsted Grotesk", 700, FontStyle.NORMAL, "schibsted-grotesk-700"));

    void registerWith(PdfRendererBuilder builder) {
        for (var font : fonts) {
            builder.useFont(
                    () -> new ByteArrayInputStream(font.file()), font.family(), font.weight(), font.style(), true);
        }
    }

    private static Font font(String family, int weight, FontStyle style, String name) {
        var file = new ClassPathResource("META-INF/resources/fonts/" + name + ".ttf");
        try {
            return new Font(family, weight, style, file.getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "The fonts for PDF files are made by the build (frontend/build.mjs), which this one left out",
                    missing);
        }
    }
}

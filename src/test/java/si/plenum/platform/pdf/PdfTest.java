package si.plenum.platform.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import si.plenum.PlenumTest;

@PlenumTest
class PdfTest {

    private static final Instant DATED = Instant.parse("2026-11-30T12:00:00Z");
    private static final String WORDS = "Žička, čebula in šč: »đak«, 2 € – ÀÉÎ. ";

    @Autowired
    private PdfPages pages;

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void every_page_has_header_footer_and_its_number_and_all_letters_can_be_read_back() throws IOException {
        try (var file = Loader.loadPDF(written("sl"))) {
            int pagesOf = file.getNumberOfPages();
            assertThat(pagesOf).isGreaterThan(2);
            for (int page = 1; page <= pagesOf; page++) {
                assertThat(text(file, page))
                        .contains("Glava št. 7", "Noga: plenum.test", "stran " + page + " od " + pagesOf);
            }
            assertThat(text(file, 1)).contains("Naslov čez stran", WORDS.strip(), "Odstavek 1.");
            assertThat(text(file, pagesOf)).contains("Odstavek 60.");
        }
    }

    @Test
    void the_file_is_tagged_names_its_language_and_carries_its_fonts() throws IOException {
        try (var file = Loader.loadPDF(written("sl"))) {
            var catalog = file.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("sl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Naslov čez stran");
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8)).contains("pdfuaid");
            assertThat(types(catalog.getStructureTreeRoot().getKids())).contains("H1", "P", "Table", "TH", "TD");
            for (var page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void the_same_page_is_the_same_bytes_and_speaks_the_language_asked_for() throws IOException {
        assertThat(written("sl")).isEqualTo(written("sl"));
        try (var file = Loader.loadPDF(written("en"))) {
            assertThat(text(file, 2)).contains("page 2 of ");
            assertThat(file.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    private byte[] written(String language) {
        LocaleContextHolder.setLocale(Locale.of(language));
        return pages.write("sample/paper", Map.of("words", WORDS, "count", 60), DATED);
    }

    private static String text(PDDocument file, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(file);
    }

    private static Set<String> types(List<Object> kids) {
        var types = new HashSet<String>();
        for (var kid : kids) {
            if (!(kid instanceof PDStructureElement element)) continue;
            types.add(element.getStructureType());
            types.addAll(types(element.getKids()));
        }
        return types;
    }
}

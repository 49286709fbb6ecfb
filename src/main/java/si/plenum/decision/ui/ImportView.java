package si.plenum.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import si.plenum.community.Bodies;
import si.plenum.decision.Decisions;
import si.plenum.document.Original;
import si.plenum.document.reading.Outline;
import si.plenum.document.reading.SourceFile;
import si.plenum.document.text.Numbering;
import si.plenum.platform.LegalClock;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ErrorSummary;
import si.plenum.platform.ui.Lead;
import si.plenum.platform.ui.PageHeading;
import si.plenum.platform.ui.PageSection;

/**
 * Brings in a text that was adopted before the program: from a file or pasted, read line by line, looked through by a person with
 * the source on the left and what comes of it on the right, and recorded as a decision. For those who administer the instance.
 */
@Route("akti/uvoz")
@RolesAllowed("ADMINISTRATOR")
class ImportView extends Div implements HasDynamicTitle {

    private static final String PASTED = "besedilo.txt";

    private final transient Refusals refusals;
    private final ErrorSummary wrong = new ErrorSummary();
    private final TextArea pasted = new TextArea();
    private final PageSection preview;
    private final SourceLines source;
    private final ReadText result;
    private final ImportFacts facts;
    private transient @Nullable Original original;

    ImportView(Decisions decisions, Bodies bodies, Refusals refusals, LegalClock clock) {
        this.refusals = refusals;
        this.source = new SourceLines(this::show);
        this.result = new ReadText(refusals);
        this.facts = new ImportFacts(decisions, bodies, refusals, clock);
        this.preview = new PageSection(getTranslation("import.preview"), panes(), facts);
        preview.setVisible(false);
        pasted.setLabel(getTranslation("import.text"));
        pasted.setHelperText(getTranslation("import.text.hint"));
        pasted.setWidthFull();
        pasted.setMinRows(6);
        pasted.setMaxRows(16);
        var form = new Div(
                wrong, upload(), pasted, Buttons.row(Buttons.plain(getTranslation("import.read"), click -> paste())));
        form.addClassNames("stack", "measure");
        add(
                new PageHeading(getTranslation("import.title")),
                new Lead(getTranslation("import.lead")).soft(),
                form,
                preview);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> {
            read(file.fileName(), bytes);
            // What was read makes room for the next try; one file at a time is the most that can be looked through.
            upload.clearFileList();
        }));
        upload.setAcceptedFileTypes(".docx", ".md", ".txt");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SourceFile.MAX_BYTES);
        upload.addFileRejectedListener(rejected -> wrong.show(getTranslation("import.rejected")));
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        upload.setUploadButton(Buttons.plain(getTranslation("import.file"), click -> {}));
        return upload;
    }

    private Div panes() {
        var panes = new Div(source, result);
        panes.addClassNames("import-panes");
        return panes;
    }

    private void paste() {
        read(PASTED, pasted.getValue().getBytes(StandardCharsets.UTF_8));
    }

    /** What was typed stays, whatever comes of it. */
    void read(String name, byte[] bytes) {
        wrong.setVisible(false);
        try {
            original = new Original(name, bytes);
            var outline = SourceFile.read(bytes);
            preview.setVisible(true);
            source.show(outline);
            show(outline);
        } catch (Refused refused) {
            preview.setVisible(false);
            wrong.show(refusals.sentence(getLocale(), refused));
        }
    }

    private void show(Outline outline) {
        var reading = outline.read(Numbering.SLOVENE);
        result.show(reading);
        facts.show(reading.text(), original);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", Map.of("page", getTranslation("import.title")));
    }
}

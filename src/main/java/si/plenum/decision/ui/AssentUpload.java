package si.plenum.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;
import si.plenum.decision.AssentPaper;
import si.plenum.platform.Refused;
import si.plenum.platform.language.Refusals;
import si.plenum.platform.ui.Buttons;
import si.plenum.platform.ui.ErrorSummary;

/** Takes the paper by which a condition was met; a wrong one is said and the rest of the form stays as it is. */
final class AssentUpload extends Div {

    private final transient Refusals refusals;
    private final ErrorSummary wrong;
    private final Upload upload;
    private transient @Nullable AssentPaper paper;

    AssentUpload(Refusals refusals, ErrorSummary wrong) {
        this.refusals = refusals;
        this.wrong = wrong;
        this.upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(file.fileName(), bytes)));
        upload.setAcceptedFileTypes(".pdf", ".png", ".jpg", ".jpeg");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(AssentPaper.MAX_BYTES);
        upload.addFileRejectedListener(rejected -> wrong.show(getTranslation("decision.assent.rejected")));
        upload.addFileRemovedListener(removed -> paper = null);
        upload.setDropLabel(new Span(getTranslation("import.drop")));
        upload.setUploadButton(Buttons.plain(getTranslation("decision.assent.file"), click -> {}));
        var hint = new Span(getTranslation("decision.assent.file.hint"));
        hint.addClassName("hint");
        add(upload, hint);
    }

    /** What was given, null where nothing was. */
    @Nullable
    AssentPaper paper() {
        return paper;
    }

    void take(String name, byte[] bytes) {
        try {
            paper = new AssentPaper(name, bytes);
            wrong.setVisible(false);
        } catch (Refused refused) {
            paper = null;
            upload.clearFileList();
            wrong.show(refusals.sentence(getLocale(), refused));
        }
    }
}

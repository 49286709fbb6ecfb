package si.plenum.platform.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.Command;

/**
 * Asks once before an act that cannot be taken back: a question that names the act, a sentence on the consequence, and two
 * buttons that repeat the verb ("Zapri glasovanje", "Pusti odprto").
 */
public final class ConfirmAct {

    private ConfirmAct() {}

    /**
     * Opens the question.
     *
     * @param question names the act: "Želiš zapreti glasovanje?"
     * @param consequence "Zaprto glasovanje se ne odpre več."
     * @param doIt the verb of the act
     * @param leaveIt the verb of leaving things as they are
     * @param act what happens on the first button
     */
    public static ConfirmDialog ask(String question, String consequence, String doIt, String leaveIt, Command act) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setConfirmText(doIt);
        dialog.setCancelable(true);
        dialog.setCancelText(leaveIt);
        dialog.setCancelButtonTheme("");
        dialog.setConfirmButtonTheme("primary");
        dialog.addConfirmListener(confirmed -> act.execute());
        dialog.open();
        return dialog;
    }
}

package si.plenum.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** One role in front of one screen. */
record Seat(Window window, String role, Look look, Path folder) {

    void signIn(String account) {
        at("sign-in", "/app/prijava");
        if (account.contains("članica_an")) window.press("Članstvo");
        window.press(account);
        window.isAt("Kaj me čaka");
    }

    void at(String name, String address) {
        window.open(address);
        picture(name);
    }

    void picture(String name) {
        var page = window.page();
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .first()
                .waitFor();
        page.waitForLoadState();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(folder.resolve(role + "-" + name + "-" + look + ".png")));
    }

    /** Where the first row of a list leads. */
    String firstOf(String list) {
        window.open(list);
        var row = window.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LISTITEM)
                .getByRole(AriaRole.LINK)
                .first();
        var address = row.getAttribute("href");
        return address.startsWith("/") ? address : "/app/" + address;
    }
}

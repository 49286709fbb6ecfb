package si.plenum.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What somebody sits in front of, or holds in a hand. */
enum Screen {
    DESKTOP(1280, 900),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** A browser of its own, with nothing remembered. */
    NewContextOptions context() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(this == PHONE)
                .setIsMobile(this == PHONE)
                .setLocale("sl-SI")
                .setTimezoneId("Europe/Ljubljana");
    }
}

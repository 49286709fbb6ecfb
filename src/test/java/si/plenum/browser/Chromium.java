package si.plenum.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium. One is enough for everybody: each {@link Window} has its own cookies. */
final class Chromium implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-quic", "--disable-background-networking")));
    }

    Browser browser() {
        return browser;
    }

    /** Somebody's browser in front of the program. */
    Window window(String base, Screen screen) {
        return new Window(browser.newContext(screen.context()).newPage(), base);
    }

    /** The browser of somebody who has switched scripts off. */
    Window windowWithoutScripts(String base, Screen screen) {
        return new Window(
                browser.newContext(screen.context().setJavaScriptEnabled(false)).newPage(), base);
    }

    @Override
    public void close() {
        playwright.close();
    }
}

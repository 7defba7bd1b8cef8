package vigente;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.chrome.ChromeDriver;

/** Tests that share one browser of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InChromium {
    ChromeDriver browser;

    @BeforeAll
    void openBrowser() {
        browser = Chromium.open();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.quit();
        }
    }
}

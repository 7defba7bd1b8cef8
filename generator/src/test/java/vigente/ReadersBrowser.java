package vigente;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** Debian's Chromium without a screen, as a reader uses it: opens pages, presses keys, asks the search. */
public final class ReadersBrowser implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int TRIES = 400;

    private final ChromeDriver driver;

    private ReadersBrowser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** A browser; where the machine has none, the test that asks is left out. */
    public static ReadersBrowser open() {
        assumeTrue(
                Files.exists(BROWSER) && Files.exists(DRIVER), "there is no Chromium with its driver on this machine");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return new ReadersBrowser(driver);
    }

    public void go(String address) {
        driver.get(address);
    }

    public String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** Looks through a window of 360 pixels from now on. */
    public void phone() {
        window(360, 740, 1, true);
    }

    /** Looks through a window of 1280 to 800 pixels with all things twice as large from now on. */
    public void zoomedTwice() {
        window(640, 400, 2, false);
    }

    private void window(int width, int height, int scale, boolean mobile) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", mobile));
    }

    /** Looks through its own window again. */
    public void desk() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** Presses the keys one after the other, wherever the focus is. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    public void pressWithControl(String key) {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(key)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    /** What a JavaScript expression is worth on the page; an empty text where that is nothing. */
    public Object value(String expression, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript("return " + expression, arguments), "");
    }

    public String text(String expression, Object... arguments) {
        return String.valueOf(value(expression, arguments));
    }

    /** Waits until a JavaScript expression holds on the page. */
    public void await(String expression) {
        for (int i = 0; i < TRIES; i++) {
            if (holds(expression)) {
                return;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("in vain: " + expression + "\n" + text("document.body.innerText"));
    }

    // While a page goes and another comes there may be nothing to ask.
    private boolean holds(String expression) {
        try {
            return Boolean.TRUE.equals(value("Boolean(" + expression + ")"));
        } catch (JavascriptException notYet) {
            return false;
        }
    }

    /** What a promise comes to; an empty text where that is nothing. */
    public Object promised(String expression, Object... arguments) {
        Object come = driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1]; Promise.resolve(" + expression
                        + ").then(done, e => done(String(e)))",
                arguments);
        return Objects.requireNonNullElse(come, "");
    }

    /** The results of {@code vigente.search}, best first. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> search(String text, Map<String, Object> options) {
        Object results = promised("vigente.search(arguments[0], arguments[1])", text, options);
        if (results instanceof List<?> list) {
            return (List<Map<String, Object>>) list;
        }
        throw new AssertionError("search for «" + text + "»: " + results);
    }

    @Override
    public void close() {
        driver.quit();
    }
}

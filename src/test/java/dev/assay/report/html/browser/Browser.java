package dev.assay.report.html.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PageSize;
import org.openqa.selenium.print.PrintOptions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser without a window and with a profile of its own, and what a reader of the report does with it. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Held, so that it stays quiet: it warns of browsers that are newer than the commands it knows; none are used. */
    private static final Logger VERSIONS = Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    private final ChromeDriver driver;
    private final Path profile;

    private Browser(ChromeDriver driver, Path profile) {
        this.driver = driver;
        this.profile = profile;
    }

    static Browser start(Installed installed) {
        VERSIONS.setLevel(Level.SEVERE);
        try {
            Path profile = Files.createTempDirectory("browser-profile");
            ChromeOptions options = new ChromeOptions()
                    .addArguments(
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run",
                            "--hide-scrollbars",
                            "--user-data-dir=" + profile);
            options.setBinary(installed.binary().toFile());
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.ALL);
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
            // With both places given, Selenium looks for nothing and downloads nothing.
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(installed.driver().toFile())
                    .usingAnyFreePort()
                    .build();
            return new Browser(new ChromeDriver(service, options), profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what a test before this one has set. */
    void renew() {
        driver.get("about:blank");
        screen(1280, 900);
        media("", "light");
        driver.manage().logs().get(LogType.BROWSER);
        driver.manage().logs().get(LogType.PERFORMANCE);
    }

    /** Opens a file of the report, and a part of it where a fragment is given. */
    void open(Path page, String... fragment) {
        driver.get(page.toUri() + String.join("", fragment));
    }

    /** @param width in CSS pixels, as is the height */
    void screen(int width, int height) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    void dark() {
        media("", "dark");
    }

    void paper() {
        media("print", "light");
    }

    private void media(String kind, String scheme) {
        cdp(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        kind,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        drawn();
    }

    /**
     * Waits until the page was drawn as it is to be now. Without it an open page may say of what it has just unfolded for
     * another medium that it is hidden, as the browser lays such parts out only when it draws.
     */
    private void drawn() {
        runAsync("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));");
    }

    Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Those that can be seen, in the order of the page. */
    List<WebElement> shown(String selector) {
        return all(selector).stream().filter(WebElement::isDisplayed).toList();
    }

    /** The texts of those that can be seen, asked for at once. */
    @SuppressWarnings("unchecked")
    List<String> texts(String selector) {
        return (List<String>) run(
                "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility())"
                        + ".map(e => e.innerText.trim())",
                selector);
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object runAsync(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return driver.executeAsyncScript(script, arguments);
    }

    long number(String expression) {
        return ((Number) run("return " + expression)).longValue();
    }

    <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(20)).until(condition);
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void hover(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    /** The element that has the focus. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Presses Tab until an element of a kind has the focus. */
    WebElement tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            press(Keys.TAB);
            if (Boolean.TRUE.equals(run("return document.activeElement.matches(arguments[0])", selector))) {
                return focused();
            }
        }
        throw new AssertionError("Tab does not come to " + selector);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    /** What the page has complained about since this was last asked. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /**
     * The addresses that pages have asked for since this was last asked, without what a page holds itself and without what
     * the browser refused to ask for because of the page's policy.
     */
    List<String> requests() {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = tree(entry.getMessage()).path("message");
            JsonNode parameters = message.path("params");
            String request = parameters.path("requestId").asText();
            switch (message.path("method").asText()) {
                case "Network.requestWillBeSent" ->
                    addresses.put(
                            request, parameters.path("request").path("url").asText());
                case "Network.loadingFailed" -> {
                    if (parameters.path("blockedReason").asText().equals("csp")) {
                        addresses.remove(request);
                    }
                }
                default -> {}
            }
        }
        return addresses.values().stream()
                .filter(address -> !address.startsWith("data:") && !address.startsWith("about:"))
                .toList();
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can be seen now, as PNG. */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** The page from top to bottom, as PNG. */
    byte[] wholePicture() {
        Object png = cdp("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .get("data");
        return Base64.getDecoder().decode((String) png);
    }

    /** The page as a PDF, as the browser prints it on A4. */
    byte[] pdf() {
        PrintOptions options = new PrintOptions();
        options.setPageSize(new PageSize(29.7, 21.0));
        return Base64.getDecoder().decode(driver.print(options).getContent());
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

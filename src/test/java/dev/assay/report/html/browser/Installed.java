package dev.assay.report.html.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The browser of this machine and the program that drives it. They are looked for in the search path, and where the
 * system properties {@code browser.binary} and {@code browser.driver} say; nothing is ever downloaded.
 *
 * @param binary Chromium, or Google Chrome
 * @param driver the chromedriver of the same version
 */
record Installed(Path binary, Path driver) {

    static final String MISSING = "The report is not tested in a browser: there is no Chromium with its driver here. "
            + "On Debian and Ubuntu: apt-get install chromium chromium-driver; "
            + "elsewhere say where they are with -Dbrowser.binary=… -Dbrowser.driver=…";

    static Optional<Installed> find() {
        return find("browser.binary", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
                .flatMap(binary -> find("browser.driver", "chromedriver").map(driver -> new Installed(binary, driver)));
    }

    private static Optional<Path> find(String property, String... names) {
        String given = System.getProperty(property);
        if (given != null) {
            return Optional.of(Path.of(given));
        }
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

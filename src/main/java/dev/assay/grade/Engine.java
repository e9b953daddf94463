package dev.assay.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** The name of the engine that a grade comes from. */
public final class Engine {

    /** {@code assay} and the version of the build. */
    public static final String NAME = "assay " + version();

    private Engine() {}

    /**
     * SHA-256, in lower-case hexadecimal, of the code that grades and of what it knows of the language: two builds of one
     * version differ in it if what grades differs. Takes some milliseconds.
     *
     * @return empty if the code cannot be found, as under some class loaders
     */
    public static Optional<String> codeFingerprint() {
        return EngineCode.fingerprint();
    }

    private static String version() {
        try (InputStream in = Engine.class.getResourceAsStream("/dev/assay/version.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return version(properties.getProperty("version", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version, unless the build has left its placeholder, as an editor's own compiler does. */
    static String version(String property) {
        return property.isEmpty() || property.startsWith("${") ? "unversioned" : property;
    }
}

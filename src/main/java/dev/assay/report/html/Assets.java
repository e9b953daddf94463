package dev.assay.report.html;

import dev.assay.grade.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The style and the script of all pages. They stand in each page and are allowed by their hashes, because browsers
 * disagree on what a page from the disk may load from beside it.
 *
 * @param style the style sheet
 * @param script the script
 * @param policy a content security policy that allows these two and nothing else
 */
record Assets(String style, String script, String policy) {

    static Assets read() {
        String style = resource("report.css");
        String script = resource("report.js");
        return new Assets(
                style,
                script,
                "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                        + "; base-uri 'none'; form-action 'none'");
    }

    private static String resource(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}

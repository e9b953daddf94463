package dev.assay.report.html;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page taken apart: its markup, what a browser would take for elements and attributes, and its texts. */
final class Markup {

    private static final Pattern TAG =
            Pattern.compile("<(/?[a-z][a-z0-9]*)((?:\\s+[a-zA-Z:-]+(?:=\"[^\"]*\")?)*)\\s*>|<!doctype html>");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z:-]+)(?==|\\s|$)");

    private Markup() {}

    /** Each tag with the names of its attributes. Fails if a {@code <} is no part of one. */
    static List<String> of(String page) {
        String without = page.replaceAll("(?s)<style>.*?</style>", "<style></style>")
                .replaceAll("(?s)<script>.*?</script>", "<script></script>");
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(without);
        while (tag.find()) {
            StringBuilder shown = new StringBuilder(String.valueOf(tag.group(1)));
            if (tag.group(2) != null) {
                Matcher attribute = ATTRIBUTE.matcher(tag.group(2).replaceAll("\"[^\"]*\"", "\"\""));
                while (attribute.find()) {
                    shown.append(' ').append(attribute.group(1));
                }
            }
            tags.add(shown.toString());
        }
        assertFalse(TAG.matcher(without).replaceAll("").contains("<"), "a < that begins no tag");
        return tags;
    }

    /** What stands between tags, each tag and each run of white space as one space. */
    static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}

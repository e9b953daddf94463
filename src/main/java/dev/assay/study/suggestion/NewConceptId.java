package dev.assay.study.suggestion;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * What a proposed concept is called until a person names it. The same pattern has the same id whatever else is proposed, and
 * two patterns have two: where its words and operators do not tell a pattern from all others, a checksum does.
 */
final class NewConceptId {

    private static final int LONGEST_WORDS = 60;

    private NewConceptId() {}

    /**
     * The id of a concept with a pattern.
     *
     * @param taken ids that the rubric has
     */
    static String of(String pattern, Set<String> taken) {
        boolean faithful =
                pattern.length() <= LONGEST_WORDS && pattern.matches("[a-z0-9]+( (~|\\.\\.\\.3) [a-z0-9]+)?");
        String words = pattern.replaceAll(" ~\\d* ", " near ")
                .replaceAll(" \\.\\.\\.\\d* ", " then ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (words.length() > LONGEST_WORDS) {
            words = words.substring(0, LONGEST_WORDS).replaceAll("-$", "");
        }
        String id = words.isEmpty() ? "new" : "new-" + words;
        return faithful && !taken.contains(id) ? id : id + "-" + checksum(pattern);
    }

    private static String checksum(String pattern) {
        CRC32 sum = new CRC32();
        sum.update(pattern.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }
}

package dev.assay.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How versions are spoken of; the words are those of {@code versions.txt}. */
enum VersionTalk {
    BELOW,
    UP_TO,
    FROM,
    ABOVE,
    AT,
    PLAIN_BELOW,
    PLAIN_UP_TO,
    PLAIN_FROM,
    PLAIN_ABOVE,
    OLDER,
    NEWER;

    /** The patterns of each; parsed when first asked for. */
    static final Map<VersionTalk, List<Pattern>> PATTERNS = read();

    /** Whether the words alone do not show that the number is a version. */
    boolean plain() {
        return name().startsWith("PLAIN");
    }

    /** Whether no number belongs to it. */
    boolean vague() {
        return this == OLDER || this == NEWER;
    }

    /**
     * Whether all versions spoken of come before a given one, or all are that one or come after.
     *
     * @param order of the number that was said and the given one, as {@link Version#compare}
     */
    boolean says(boolean older, int order) {
        return switch (this) {
            case BELOW, PLAIN_BELOW -> older && order <= 0;
            case UP_TO, PLAIN_UP_TO -> older && order < 0;
            case FROM, PLAIN_FROM, ABOVE, PLAIN_ABOVE -> !older && order >= 0;
            case AT -> older ? order < 0 : order >= 0;
            case OLDER -> older;
            case NEWER -> !older;
        };
    }

    /** Whether it speaks of what came before some version, or of what came from some version on, whichever that is. */
    boolean says(boolean older) {
        return this != AT && says(older, older ? -1 : 1);
    }

    private static Map<VersionTalk, List<Pattern>> read() {
        Map<VersionTalk, List<Pattern>> patterns = new EnumMap<>(VersionTalk.class);
        String products = WordLists.asPattern("product");
        for (EntryFile.Entry entry : EntryFile.read("versions.txt")) {
            String name = entry.key().toUpperCase(Locale.ROOT).replace('-', '_');
            Pattern pattern = entry.pattern(entry.value().replace("$product", products));
            try {
                patterns.computeIfAbsent(valueOf(name), key -> new ArrayList<>())
                        .add(pattern);
            } catch (IllegalArgumentException e) {
                throw entry.problem("no kind '" + entry.key() + "'");
            }
        }
        return patterns;
    }
}

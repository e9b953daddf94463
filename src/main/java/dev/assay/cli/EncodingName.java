package dev.assay.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The encoding that a command is told to read text in. */
final class EncodingName {

    static final String DESCRIPTION =
            "The encoding of text without a byte order mark, such as windows-1252. Default: UTF-8.";

    private static final int MOST_SHOWN = 5;
    private static final List<String> USUAL =
            List.of("windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "Shift_JIS");

    private EncodingName() {}

    /**
     * The encoding of a name.
     *
     * @param name nothing, if null
     * @throws CommandException if there is none of this name
     */
    static Optional<Charset> of(String name) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            List<String> like = like(plain(name));
            throw CommandException.misuse("no encoding '" + name + "': "
                    + (like.isEmpty()
                            ? "usual ones are " + String.join(", ", USUAL)
                            : "did you mean " + String.join(" or ", like) + "?"));
        }
    }

    /** Names of encodings that are the same but for signs, or that end alike: {@code 1252}, {@code utf16-le}. */
    private static List<String> like(String plain) {
        if (plain.isEmpty()) {
            return List.of();
        }
        Map<String, Charset> all = Charset.availableCharsets();
        List<String> same = all.values().stream()
                .filter(charset -> names(charset).anyMatch(plain::equals))
                .map(Charset::name)
                .toList();
        return same.isEmpty()
                ? all.values().stream()
                        .filter(charset -> names(charset)
                                .anyMatch(name -> plain.length() > 2 && (name.endsWith(plain) || plain.endsWith(name))))
                        .map(Charset::name)
                        .limit(MOST_SHOWN)
                        .toList()
                : same;
    }

    private static Stream<String> names(Charset charset) {
        return Stream.concat(Stream.of(charset.name()), charset.aliases().stream())
                .map(EncodingName::plain);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}

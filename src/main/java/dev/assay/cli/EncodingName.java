package dev.assay.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;

/** The encoding that a command is told to read text in. */
final class EncodingName {

    static final String DESCRIPTION =
            "The encoding of text without a byte order mark, such as windows-1252. Default: UTF-8.";

    private static final int MOST_SHOWN = 5;
    private static final List<String> USUAL =
            List.of("windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "Shift_JIS");

    private EncodingName() {}

    /** The option that names it, of a command that is described in code. */
    static OptionSpec option() {
        return OptionSpec.builder("--encoding")
                .paramLabel("NAME")
                .type(String.class)
                .description(DESCRIPTION)
                .build();
    }

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

    /** Names of encodings that are the same but for signs, or else that have the same number: {@code win-1252}. */
    private static List<String> like(String plain) {
        List<String> same = those(plain::equals);
        String number = plain.replaceAll(".*?(\\d{3,})?$", "$1");
        return same.isEmpty() && !number.isEmpty()
                ? those(name -> name.endsWith(number)
                        && !Character.isDigit(name.charAt(Math.max(0, name.length() - number.length() - 1))))
                : same;
    }

    private static List<String> those(Predicate<String> plainName) {
        return Charset.availableCharsets().values().stream()
                .filter(charset -> names(charset).anyMatch(plainName))
                .map(Charset::name)
                .limit(MOST_SHOWN)
                .toList();
    }

    private static Stream<String> names(Charset charset) {
        return Stream.concat(Stream.of(charset.name()), charset.aliases().stream())
                .map(EncodingName::plain);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}

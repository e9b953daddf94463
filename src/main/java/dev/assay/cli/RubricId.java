package dev.assay.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The id of a rubric that a command writes: the one that is asked for, or what files are called. */
final class RubricId {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+([-_][a-z0-9]+)*");
    private static final int LONGEST = 100;

    private RubricId() {}

    /**
     * The id.
     *
     * @param wanted null if none is asked for
     * @param out the rubric's file, whose name its id must be; null for standard output
     * @param reference the name of the file of the reference
     * @throws CommandException if it is no id, or not the name of the file, or nobody would read YAML from the file
     */
    static String of(String wanted, Path out, String reference) {
        String name = out == null ? null : String.valueOf(out.getFileName());
        String file = name == null ? null : base(name);
        if (name != null && (name.toLowerCase(Locale.ROOT).endsWith(".json") || "pack".equals(file))) {
            throw CommandException.misuse("a draft is a rubric in YAML, and '" + out + "' would not be read as one");
        }
        String id = wanted != null
                ? wanted
                : file != null
                        ? file
                        : reference.equals("-")
                                ? ""
                                : base(Path.of(reference).getFileName().toString());
        if (!ID.matcher(id).matches() || id.length() > LONGEST || id.matches("[0-9]+|true|false|null")) {
            throw CommandException.misuse(
                    "'" + id + "' is no id: small letters and digits, with - or _ between, at most " + LONGEST
                            + ", not a number; say one with --id");
        }
        if (file != null && !file.equals(id)) {
            throw CommandException.misuse(
                    "a rubric's file is named after its id: '" + id + "' does not go into '" + out + "'");
        }
        return id;
    }

    private static String base(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}

package dev.assay.batch.copies;

import dev.assay.text.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Lines that only say which code is used, in any of the languages of {@code imports.txt}. They look alike in everybody's
 * answer. A list of names that an import opens with a bracket belongs to it, up to the bracket's end.
 */
final class ImportLines {

    /** No import is longer, and no expression is tried on a line that is. */
    private static final int LONGEST = 200;

    /** A list of names that has not ended after so many lines is none. */
    private static final int MOST_LINES = 30;

    private static final List<Pattern> FORMS = read();

    private ImportLines() {}

    private static List<Pattern> read() {
        try (InputStream in = ImportLines.class.getResourceAsStream("imports.txt")) {
            return parse("imports.txt", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read imports.txt", e);
        }
    }

    /**
     * Reads the forms: a regular expression a line, for all of a line without its indentation; {@code # } begins a comment.
     *
     * @throws IllegalStateException with {@code file:line: message} for each that is none
     */
    static List<Pattern> parse(String name, String content) {
        List<Pattern> forms = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int number = 0;
        for (String line : content.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("# ")) {
                try {
                    forms.add(Pattern.compile(line.strip()));
                } catch (PatternSyntaxException e) {
                    problems.add(name + ":" + number + ": " + e.getDescription() + ": " + line.strip());
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems));
        }
        return List.copyOf(forms);
    }

    /** Adds the tokens of such lines. */
    static void mark(Answer answer, BitSet tokens) {
        String text = answer.text();
        int token = 0;
        int start = 0;
        while (start < text.length()) {
            int end = endOfLine(text, start);
            if (isImport(text, start, end)) {
                end = endOfList(text, start, end);
                while (token < answer.tokenCount() && answer.start(token) < start) {
                    token++;
                }
                for (; token < answer.tokenCount() && answer.start(token) < end; token++) {
                    tokens.set(token);
                }
            }
            start = end + 1;
        }
    }

    private static int endOfLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean isImport(String text, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        String line = text.substring(start, end).strip();
        return !line.isEmpty()
                && FORMS.stream().anyMatch(form -> form.matcher(line).matches());
    }

    private static int endOfList(String text, int start, int end) {
        String line = text.substring(start, end).strip();
        char last = line.charAt(line.length() - 1);
        if (last != '(' && last != '{') {
            return end;
        }
        char closing = last == '(' ? ')' : '}';
        int at = end;
        for (int lines = 0; lines < MOST_LINES && at < text.length(); lines++) {
            int next = endOfLine(text, at + 1);
            if (text.substring(Math.min(at + 1, next), next).indexOf(closing) >= 0) {
                return next;
            }
            at = next;
        }
        return end;
    }
}

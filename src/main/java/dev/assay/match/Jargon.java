package dev.assay.match;

import dev.assay.text.Stemmer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A list of words of a trade: any number on a line, {@code #} starts a comment. */
final class Jargon {

    private Jargon() {}

    /**
     * The stems of the words.
     *
     * @param name for messages
     * @throws IllegalArgumentException with all problems, each {@code name:line: message}
     */
    static Set<String> stems(String name, String content) {
        Set<String> words = new HashSet<>();
        Set<String> stems = new HashSet<>();
        List<String> problems = new ArrayList<>();
        List<String> lines = content.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int comment = line.indexOf('#');
            String text = (comment < 0 ? line : line.substring(0, comment)).strip();
            for (String word : text.isEmpty() ? new String[0] : text.split("\\s+")) {
                if (!word.matches("[a-z]+")) {
                    problems.add(name + ":" + (i + 1) + ": a word is made of the letters a to z: " + word);
                } else if (!words.add(word)) {
                    problems.add(name + ":" + (i + 1) + ": \"" + word + "\" stands here twice");
                }
                stems.add(Stemmer.stem(word));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return Set.copyOf(stems);
    }
}

package dev.assay.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;

/**
 * Texts in which a pattern is nearly found, made at random from the pattern itself: its words in order, with about as
 * much between them as it allows. Just inside and just outside of what a pattern says is where a matcher goes wrong.
 */
final class Witnesses {

    private static final List<String> NEGATIONS = List.of("not", "never", "don't", "without", "no");
    private static final List<String> JOINTS = List.of("", "", "-", "_", ", ", " (", ") ", " = ");
    private static final List<String> PAUSES = List.of(", ", "; ", ": ", " - ", ", but ", " and ", " that ", " (");
    private static final int MOST_BETWEEN = 5;

    private final Random random;
    private final Map<String, List<Pattern>> terms;
    private final Supplier<String> filler;

    /** @param filler gives what stands between the words of a pattern */
    Witnesses(Random random, Map<String, List<Pattern>> terms, Supplier<String> filler) {
        this.random = random;
        this.terms = terms;
        this.filler = filler;
    }

    String of(Node node) {
        if (node instanceof Node.Both both) {
            List<Node> parts = new ArrayList<>(both.parts());
            Collections.shuffle(parts, random);
            StringJoiner text = new StringJoiner(between(MOST_BETWEEN));
            parts.forEach(part -> text.add(of(part)));
            return text.toString();
        }
        if (node instanceof Node.Near near) {
            return chance(2)
                    ? pair(near.left(), near.right(), near.words())
                    : pair(near.right(), near.left(), near.words());
        }
        if (node instanceof Node.Related related) {
            return related(related);
        }
        if (node instanceof Node.Gap gap) {
            return pair(gap.left(), gap.right(), gap.words());
        }
        if (node instanceof Node.Phrase phrase) {
            return phrase(phrase.items());
        }
        if (node instanceof Node.Any any) {
            return of(any(any.options()));
        }
        if (node instanceof Node.Word word) {
            return word(word);
        }
        if (node instanceof Node.Exact exact) {
            return exact.text();
        }
        if (node instanceof Node.OfClass ofClass) {
            return ofClass(ofClass.wordClass());
        }
        if (node instanceof Node.Term term) {
            return of(any(terms.get(term.name())).root());
        }
        return any(NEGATIONS);
    }

    private String pair(Node left, Node right, int words) {
        return of(left) + between(words) + of(right);
    }

    /** A frame of a relation. */
    private String related(Node.Related related) {
        Frame frame = any(related.relation().frames());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < frame.parts().size(); i++) {
            Node part = frame.parts().get(i);
            text.append(i == 0 ? "" : between(frame.gaps().get(i - 1).words()))
                    .append(of(part.equals(Frame.A) ? related.left() : part.equals(Frame.B) ? related.right() : part));
        }
        return text.toString();
    }

    private String phrase(List<Node.Item> items) {
        StringBuilder text = new StringBuilder();
        for (Node.Item item : items) {
            if (!item.optional() || chance(2)) {
                text.append(text.isEmpty() ? "" : chance(3) ? any(JOINTS) : " ").append(of(item.node()));
            }
        }
        return text.toString();
    }

    private String word(Node.Word word) {
        String text = word.text();
        if (word.anyEnding()) {
            return text + any(List.of("", "s", "row", "_x"));
        }
        if (text.length() > 4 && chance(4)) {
            int cut = 2 + random.nextInt(text.length() - 3);
            return text.substring(0, cut) + any(List.of(" ", "-", "s ")) + text.substring(cut);
        }
        return chance(8) ? text + "s" : text;
    }

    private String ofClass(WordClass wordClass) {
        if (wordClass.takesVersion()) {
            return of(any(any(List.copyOf(VersionTalk.PATTERNS.values()))).root());
        }
        if (!wordClass.definition().isEmpty()) {
            return of(any(wordClass.definition()).root());
        }
        return switch (wordClass) {
            case CODE -> "`x`";
            case NAMED -> any(List.of("our orders table", "the Frankfurt office"));
            case PAST_EVENT -> any(List.of("we renamed it", "Renamed it last year"));
            default -> any(List.of("12", "4.2", "10", "2019", "40M"));
        };
    }

    /** About as many words as may stand between two parts. */
    private String between(int words) {
        int least = Math.min(words, MOST_BETWEEN);
        int count = chance(2) ? random.nextInt(3) : Math.max(0, least - 1 + random.nextInt(3));
        String pause = chance(5) ? any(PAUSES) : " ";
        StringJoiner text = new StringJoiner(" ", pause, count == 0 ? "" : " ");
        for (int i = 0; i < count; i++) {
            text.add(filler.get());
        }
        return text.toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }
}

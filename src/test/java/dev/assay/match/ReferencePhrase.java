package dev.assay.match;

import dev.assay.match.ReferencePlaces.Place;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a phrase finds: its items next to each other. Two or three plain words that must be there may also stand in one
 * piece, as long as that gives at most sixteen spellings.
 */
final class ReferencePhrase {

    private static final int MOST_IN_ONE = 3;
    private static final int MOST_SPELLINGS = 16;

    private final ReferenceMatcher matcher;
    private final List<Part> parts = new ArrayList<>();

    /**
     * @param places where it stands
     * @param spellings in which ways it could be a part of a longer word
     */
    private record Part(Supplier<ReferencePlaces> places, List<String> spellings, boolean optional) {}

    private ReferencePhrase(ReferenceMatcher matcher) {
        this.matcher = matcher;
    }

    static ReferencePlaces of(List<Node.Item> items, ReferenceMatcher matcher) {
        ReferencePhrase phrase = new ReferencePhrase(matcher);
        items.forEach(phrase::add);
        return phrase.find();
    }

    private void add(Node.Item item) {
        if (item.node() instanceof Node.Word word && !item.optional()) {
            List<Token> tokens = ReferenceWords.tokens(word.text());
            for (int i = 0; i < tokens.size(); i++) {
                boolean last = i == tokens.size() - 1;
                Token token = tokens.get(i);
                List<String> spellings = last && word.anyEnding() ? List.of() : plain(token);
                parts.add(new Part(() -> ReferenceWords.of(token, word, last, matcher.sentence()), spellings, false));
            }
            return;
        }
        List<String> spellings = item.optional() ? List.of() : spellings(item.node());
        parts.add(new Part(() -> matcher.find(item.node()), spellings, item.optional()));
    }

    private static List<String> spellings(Node node) {
        List<String> spellings = new ArrayList<>();
        if (node instanceof Node.Any any) {
            any.options().forEach(option -> spellings.addAll(spellings(option)));
        } else if (node instanceof Node.Word word && !word.anyEnding()) {
            List<Token> tokens = ReferenceWords.tokens(word.text());
            spellings.addAll(tokens.size() == 1 ? plain(tokens.get(0)) : List.of());
        }
        return spellings;
    }

    private static List<String> plain(Token token) {
        boolean plain = token.kind() == Token.Kind.WORD && token.folded().indexOf('\'') < 0;
        return plain ? List.of(token.folded()) : List.of();
    }

    private ReferencePlaces find() {
        List<ReferencePlaces> reached = new ArrayList<>();
        List<Boolean> nothingYet = new ArrayList<>();
        for (int i = 0; i <= parts.size(); i++) {
            reached.add(new ReferencePlaces());
            nothingYet.add(i == 0 || nothingYet.get(i - 1) && parts.get(i - 1).optional());
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (reached.get(i).isEmpty() && !nothingYet.get(i)) {
                continue;
            }
            extend(reached.get(i), nothingYet.get(i), part.places().get(), reached.get(i + 1));
            if (part.optional()) {
                reached.get(i + 1).addAll(reached.get(i));
            }
            for (int end = i + 2; end <= Math.min(parts.size(), i + MOST_IN_ONE); end++) {
                for (String spelling : inOne(i, end)) {
                    ReferencePlaces whole = ReferenceWords.inflected(spelling, matcher.sentence());
                    extend(reached.get(i), nothingYet.get(i), whole, reached.get(end));
                }
            }
        }
        return reached.get(parts.size());
    }

    private void extend(ReferencePlaces before, boolean nothingYet, ReferencePlaces next, ReferencePlaces after) {
        if (nothingYet) {
            after.addAll(next);
        }
        for (Place one : before.all()) {
            for (Place other : next.all()) {
                if (matcher.sentence().adjacent(one.last(), other.first())) {
                    after.join(before, one, next, other);
                }
            }
        }
    }

    private List<String> inOne(int from, int end) {
        List<String> joined = List.of("");
        for (Part part : parts.subList(from, end)) {
            List<String> longer = new ArrayList<>();
            for (String start : joined) {
                part.spellings().forEach(spelling -> longer.add(start + spelling));
            }
            joined = longer;
        }
        return joined.size() > MOST_SPELLINGS ? List.of() : joined;
    }
}

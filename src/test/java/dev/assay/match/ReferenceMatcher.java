package dev.assay.match;

import dev.assay.match.ReferencePlaces.Place;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds all matches of a pattern in a sentence by trying every way to put its parts together. It follows the plain
 * meaning of the pattern language, as {@link Pattern} and the guide for authors give it, and shares nothing with the
 * engine but the syntax tree, the tokens and the word lists. Slow on purpose; lives for one sentence.
 *
 * <ul>
 *   <li>{@code a b}: the second behind the first, where only symbols are stepped over between words.
 *   <li>{@code a ...N b}: the second somewhere behind the first, at most N words between. Where {@code not} opens a gap,
 *       or a phrase or gaps before one of at most three words, neither a pause nor the end of the clause lies in it.
 *   <li>{@code a ~N b}: no word in common, and at most N words between, none if one lies over the other.
 *   <li>{@code a & b}: no two parts have a word in common; of all stretches that hold them, those that contain no other.
 *       Of three parts the first two are put together first.
 * </ul>
 *
 * <p>Spelling is that of {@link Spelling#OFF}. What a past event is says a model, so that {@code <past-event>} is taken
 * from the engine; only what a pattern makes of it is compared.
 */
final class ReferenceMatcher {

    private static final int CLOSE = 3;
    private static final PatternSet PAST_EVENTS = PatternSet.compile(List.of(Pattern.parse("<past-event>")), Map.of());

    private final ReferenceSentence sentence;
    private final Map<String, List<Pattern>> terms;
    private final Map<Node, ReferencePlaces> known = new IdentityHashMap<>();

    ReferenceMatcher(Answer answer, Sentence sentence, Map<String, List<Pattern>> terms) {
        this.sentence = new ReferenceSentence(answer, sentence);
        this.terms = terms;
    }

    ReferenceSentence sentence() {
        return sentence;
    }

    /** All matches of a pattern. */
    ReferencePlaces find(Pattern pattern) {
        return find(pattern.root());
    }

    /** All matches of a part of a pattern. */
    ReferencePlaces find(Node node) {
        ReferencePlaces found = known.get(node);
        if (found == null) {
            found = search(node);
            known.put(node, found);
        }
        return found;
    }

    private ReferencePlaces search(Node node) {
        if (node instanceof Node.Both both) {
            return both(both.parts());
        }
        if (node instanceof Node.Near near) {
            return near(find(near.left()), near.right(), near.words());
        }
        if (node instanceof Node.Related related) {
            return ReferenceRelation.of(related, this);
        }
        if (node instanceof Node.Gap gap) {
            return gap(find(gap.left()), gap.right(), gap.words(), isUnbroken(gap));
        }
        if (node instanceof Node.Phrase phrase) {
            return ReferencePhrase.of(phrase.items(), this);
        }
        if (node instanceof Node.Any any) {
            return any(any.options());
        }
        if (node instanceof Node.Word word) {
            List<Token> tokens = ReferenceWords.tokens(word.text());
            return tokens.size() > 1
                    ? ReferencePhrase.of(List.of(new Node.Item(word, false)), this)
                    : ReferenceWords.of(tokens.get(0), word, true, sentence);
        }
        if (node instanceof Node.Exact exact) {
            return ReferenceWords.exact(exact.text(), sentence);
        }
        if (node instanceof Node.OfClass ofClass) {
            return ofClass(ofClass);
        }
        if (node instanceof Node.Term term) {
            return any(roots(terms.get(term.name())));
        }
        return ReferenceWords.singles(sentence, token -> WordTest.NEGATION.holds(token.folded()));
    }

    /** All matches of any of some parts. */
    ReferencePlaces any(List<Node> options) {
        ReferencePlaces found = new ReferencePlaces();
        options.forEach(option -> found.addAll(find(option)));
        return found;
    }

    private ReferencePlaces gap(ReferencePlaces lefts, Node right, int words, boolean unbroken) {
        ReferencePlaces rights = lefts.isEmpty() ? ReferencePlaces.NONE : find(right);
        ReferencePlaces found = new ReferencePlaces();
        for (Place one : lefts.all()) {
            for (Place other : rights.all()) {
                if (one.last() < other.first()
                        && sentence.wordsBetween(one.last(), other.first()) <= words
                        && !(unbroken && isBroken(one.last(), other.first()))) {
                    found.join(lefts, one, rights, other);
                }
            }
        }
        return found;
    }

    private boolean isBroken(int earlier, int later) {
        return sentence.pause(earlier, later) || sentence.clauseEnds(earlier, later);
    }

    private static boolean isUnbroken(Node.Gap gap) {
        return gap.left() instanceof Node.Negation || gap.words() <= CLOSE && opensWithNot(gap.left());
    }

    private static boolean opensWithNot(Node node) {
        if (node instanceof Node.Gap gap) {
            return opensWithNot(gap.left());
        }
        if (node instanceof Node.Phrase phrase) {
            return opensWithNot(phrase.items().get(0).node());
        }
        return node instanceof Node.Negation;
    }

    private ReferencePlaces near(ReferencePlaces lefts, Node right, int words) {
        ReferencePlaces rights = lefts.isEmpty() ? ReferencePlaces.NONE : find(right);
        ReferencePlaces found = new ReferencePlaces();
        for (Place one : lefts.all()) {
            for (Place other : rights.all()) {
                boolean far = one.last() < other.first() && sentence.wordsBetween(one.last(), other.first()) > words
                        || other.last() < one.first() && sentence.wordsBetween(other.last(), one.first()) > words;
                if (!far) {
                    found.join(lefts, one, rights, other, true, true);
                }
            }
        }
        return found;
    }

    private ReferencePlaces both(List<Node> parts) {
        ReferencePlaces found = find(parts.get(0));
        for (Node part : parts.subList(1, parts.size())) {
            ReferencePlaces rights = found.isEmpty() ? ReferencePlaces.NONE : find(part);
            ReferencePlaces joined = new ReferencePlaces();
            for (Place one : found.all()) {
                for (Place other : rights.all()) {
                    joined.join(found, one, rights, other, true, true);
                }
            }
            found = joined.shortest();
        }
        return found;
    }

    private ReferencePlaces ofClass(Node.OfClass ofClass) {
        WordClass wordClass = ofClass.wordClass();
        if (wordClass == WordClass.CODE) {
            return ReferenceWords.code(sentence);
        }
        if (wordClass == WordClass.NAMED) {
            return ReferenceNames.find(sentence);
        }
        if (wordClass == WordClass.PAST_EVENT) {
            return pastEvents();
        }
        if (wordClass.takesVersion()) {
            return ReferenceVersions.of(ofClass, this);
        }
        ReferencePlaces found = new ReferencePlaces();
        WordTest.of(wordClass)
                .ifPresent(test -> found.addAll(ReferenceWords.singles(sentence, token -> test.holds(token.folded()))));
        found.addAll(any(roots(wordClass.definition())));
        return found;
    }

    /** What the engine finds where the pattern is nothing but this class. */
    private ReferencePlaces pastEvents() {
        ReferencePlaces found = new ReferencePlaces();
        for (Match match : PAST_EVENTS.find(sentence.answer())) {
            if (match.firstToken() >= sentence.first() && match.lastToken() < sentence.end()) {
                BitSet words = new BitSet();
                for (int word : match.words()) {
                    words.set(word);
                }
                found.addWords(words);
            }
        }
        return found;
    }

    private static List<Node> roots(List<Pattern> patterns) {
        List<Node> roots = new ArrayList<>();
        patterns.forEach(pattern -> roots.add(pattern.root()));
        return roots;
    }
}

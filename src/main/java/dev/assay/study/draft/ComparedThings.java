package dev.assay.study.draft;

import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what a question compares: "the difference between A and B", "how do A and B differ", "compare A with B", "A or B".
 * What stands in brackets behind a thing is another name of it, and a head that only the last one has ("live and inactivated
 * vaccines") belongs to all.
 */
final class ComparedThings {

    private static final int MOST = 5;

    private static final Set<String> JOINERS = Set.copyOf(DraftWords.list("joins what is compared"));
    private static final Set<String> OPENERS = Set.copyOf(DraftWords.list("before what is compared"));

    private final Answer text;
    private final List<String> tags;
    private final Sentence sentence;

    private ComparedThings(Answer text, Sentence sentence) {
        this.text = text;
        this.sentence = sentence;
        this.tags = text.tags(sentence.index());
    }

    /** A run of words that may name a thing: its article, if it has one, its words, and other names in brackets. */
    private record Phrase(int first, int end, int after, List<String> aliases) {}

    /** The things that a question compares; empty if it compares none, or does not name them. */
    static List<Thing> of(Answer question) {
        if (question.tokens().stream().noneMatch(token -> DraftWords.compares(token.stem()))) {
            return List.of();
        }
        for (Sentence sentence : question.sentences()) {
            List<Thing> things = new ComparedThings(question, sentence).read();
            if (!things.isEmpty()) {
                return things;
            }
        }
        return List.of();
    }

    private List<Thing> read() {
        for (int first = sentence.firstToken(); first < sentence.endToken(); first++) {
            List<Phrase> phrases = phrases(first);
            boolean asked = phrases.size() > 1 && asks(phrases.get(0));
            boolean opened = asked
                    || first > sentence.firstToken()
                            && (OPENERS.contains(text.folded(first - 1)) || DraftWords.compares(text.stem(first - 1)));
            if (phrases.size() > 1 && phrases.size() <= MOST && (opened || closed(phrases))) {
                return things(phrases);
            }
        }
        return List.of();
    }

    /** Whether a word that compares comes right after the first one: "does A compare to B". */
    private boolean asks(Phrase phrase) {
        return DraftWords.compares(text.stem(phrase.after()));
    }

    /** Whether a word that compares comes right after the last one: "how do A and B differ". */
    private boolean closed(List<Phrase> phrases) {
        int after = phrases.get(phrases.size() - 1).after();
        return after < sentence.endToken() && DraftWords.compares(text.stem(after));
    }

    /** The phrases that are joined to each other from a token on. */
    private List<Phrase> phrases(int first) {
        List<Phrase> phrases = new ArrayList<>();
        int at = first;
        while (at < sentence.endToken()) {
            Phrase phrase = phrase(at);
            if (phrase == null) {
                break;
            }
            phrases.add(phrase);
            at = phrase.after();
            boolean compares = at + 1 < sentence.endToken()
                    && DraftWords.compares(text.stem(at))
                    && !tag(at).equals("VBN")
                    && !tag(at).equals("VBD");
            at += compares && JOINERS.contains(text.folded(at + 1)) ? 1 : 0;
            boolean joined = at < sentence.endToken() && JOINERS.contains(text.folded(at));
            boolean listed = at < sentence.endToken() && text.gapHolds(at, ",");
            if (joined) {
                at++;
            } else if (!listed) {
                break;
            }
        }
        return phrases;
    }

    private Phrase phrase(int first) {
        int at = first;
        if (tag(at).equals("DT") && isArticle(at)) {
            at++;
        }
        int words = at;
        while (at < sentence.endToken() && names(at) && (at == words || !text.gapHolds(at, ",;:(/"))) {
            at++;
        }
        if (at == words) {
            return null;
        }
        List<String> aliases = new ArrayList<>();
        int after = at;
        if (after < sentence.endToken() && text.folded(after).equals("(")) {
            int close = after + 1;
            while (close < sentence.endToken() && !text.folded(close).equals(")")) {
                close++;
            }
            if (close < sentence.endToken() && close > after + 1) {
                aliases.add(words(after + 1, close));
                after = close + 1;
            }
        }
        return new Phrase(words, at, after, aliases);
    }

    private boolean isArticle(int token) {
        return DraftWords.list("articles").contains(text.folded(token));
    }

    private boolean names(int token) {
        String tag = tag(token);
        boolean word = text.isWord(token) && !JOINERS.contains(text.folded(token));
        boolean naming = tag.startsWith("NN")
                || tag.startsWith("JJ")
                || tag.equals("VBN")
                || tag.equals("VBG")
                || tag.equals("CD")
                || text.compound(token) >= 0;
        return word && naming && !DraftWords.compares(text.stem(token)) && !FunctionWords.contain(text.stem(token));
    }

    private String tag(int token) {
        int place = token - sentence.firstToken();
        return place >= 0 && place < tags.size() ? tags.get(place) : "";
    }

    private String words(int first, int end) {
        return text.text().substring(text.start(first), text.end(end - 1)).replaceAll("\\s+", " ");
    }

    private List<Thing> things(List<Phrase> phrases) {
        Phrase last = phrases.get(phrases.size() - 1);
        boolean shared = phrases.stream().limit(phrases.size() - 1L).allMatch(phrase -> lacksHead(phrase, last));
        List<String> names = new ArrayList<>();
        for (Phrase phrase : phrases) {
            String head = words(Math.min(last.first() + phrase.end() - phrase.first(), last.end() - 1), last.end());
            names.add(words(phrase.first(), phrase.end()) + (phrase == last || !shared ? "" : " " + head));
        }
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            Set<String> others = new HashSet<>();
            for (int other = 0; other < names.size(); other++) {
                if (other != i) {
                    others.addAll(stems(names.get(other)));
                }
            }
            Set<String> patterns = patterns(names.get(i), phrase.aliases(), others);
            String id = Names.id(names.get(i));
            if (patterns.isEmpty() || id.isEmpty()) {
                return List.of();
            }
            boolean plural = tag(last.end() - 1).endsWith("S") && (shared || phrase == last)
                    || tag(phrase.end() - 1).endsWith("S");
            String article = phrase.first() > sentence.firstToken()
                            && DraftWords.list("articles").contains(text.folded(phrase.first() - 1))
                    ? text.folded(phrase.first() - 1) + " "
                    : "";
            Set<String> stems = new HashSet<>(stems(names.get(i)));
            phrase.aliases().forEach(alias -> stems.addAll(stems(alias)));
            things.add(new Thing(id, article + names.get(i), plural, List.copyOf(patterns), stems));
        }
        Set<String> all = new HashSet<>();
        boolean clash =
                things.stream().flatMap(thing -> thing.patterns().stream()).anyMatch(name -> !all.add(name));
        return clash || things.stream().map(Thing::id).distinct().count() < things.size() ? List.of() : things;
    }

    /** Whether a phrase only has words that stand before the head of the last one. */
    private boolean lacksHead(Phrase phrase, Phrase last) {
        if (last.end() - last.first() < 2 || !phrase.aliases().isEmpty()) {
            return false;
        }
        String end = tag(phrase.end() - 1);
        boolean modifier = end.startsWith("JJ") || end.startsWith("VB");
        boolean number = phrase.end() - phrase.first() == last.end() - last.first() - 1
                && tag(last.end() - 1).equals("NNS")
                && !end.endsWith("S");
        return text.compound(phrase.end() - 1) < 0 && (modifier || number);
    }

    /**
     * What names a thing: its whole name; its head alone, or the words before a head that all share, unless another thing
     * has them or any text does; what stood in brackets, and its initials.
     */
    private static Set<String> patterns(String name, List<String> aliases, Set<String> others) {
        List<String> words = content(name);
        Set<String> patterns = new LinkedHashSet<>();
        patterns.add(String.join(" ", words));
        String head = words.isEmpty() ? "" : words.get(words.size() - 1);
        boolean shared = words.isEmpty() || others.contains(stem(head));
        if (words.size() > 1) {
            List<String> own = shared
                    ? words.stream()
                            .filter(word -> !others.contains(stem(word)))
                            .toList()
                    : List.of(head);
            if (own.stream().noneMatch(word -> DraftWords.isPlain(stem(word)))) {
                patterns.add(String.join(" ", own));
            }
        }
        for (String alias : aliases) {
            patterns.add(String.join(" ", content(alias)));
        }
        if (words.size() > 2 && !shared) {
            StringBuilder initials = new StringBuilder();
            words.forEach(word -> initials.append(word.charAt(0)));
            patterns.add(initials.toString());
        }
        patterns.removeIf(pattern -> pattern.isEmpty() || !Lexis.isPattern(pattern));
        return patterns;
    }

    private static List<String> content(String name) {
        return Answer.phrase(name).stream()
                .filter(token -> token.isWord() && !FunctionWords.contain(token.stem()))
                .map(token -> token.folded())
                .toList();
    }

    private static Set<String> stems(String name) {
        Set<String> stems = new HashSet<>();
        content(name).forEach(word -> stems.add(stem(word)));
        return stems;
    }

    private static String stem(String word) {
        return Answer.phrase(word).get(0).stem();
    }
}

package dev.assay.match;

import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the syntax trees of patterns into finders; equal parts share one. Lives while a pattern set is compiled. */
final class Compiler {

    /** How wide a gap is at most that joins words to what a "not" before them denies. */
    private static final int DENIED_TOGETHER = 3;

    /** How often among 10,000 words signs, numbers and the like turn up, and negations, and what is always there. */
    private static final int COMMON = 200;

    private static final int ALWAYS = 10_000;

    private final Map<String, List<Pattern>> terms;
    private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
    private final Map<Object, Finder> finders = new HashMap<>();
    private final List<Finder> all = new ArrayList<>();
    private final Requirements requirements = new Requirements();
    private final Set<String> open = new LinkedHashSet<>();
    private Pattern current;
    private Spelling spelling = Spelling.OFF;

    Compiler(Map<String, List<Pattern>> terms) {
        this.terms = terms;
    }

    /** The finder of a pattern in which words may be misspelled so far. */
    Finder compile(Pattern pattern, Spelling tolerance) {
        return part(pattern, pattern.root(), tolerance);
    }

    /** The finder of a part of a pattern; if it was compiled before, the same one. */
    Finder part(Pattern pattern, Node node, Spelling tolerance) {
        Spelling before = spelling;
        spelling = tolerance;
        Finder finder = part(pattern, node);
        spelling = before;
        return finder;
    }

    private Finder part(Pattern pattern, Node node) {
        Pattern before = current;
        current = pattern;
        Finder finder = finder(node);
        current = before;
        return finder;
    }

    Vocabulary vocabulary() {
        return vocabulary.build();
    }

    /** How many leaves there are so far. */
    int leafCount() {
        return vocabulary.size();
    }

    /** All finders by their numbers; the parts of each come before it. */
    List<Finder> finders() {
        return List.copyOf(all);
    }

    Requirements requirements() {
        return requirements;
    }

    private Finder finder(Node node) {
        Key key = new Key(node, spelling);
        Finder known = finders.get(key);
        if (known == null) {
            known = build(node);
            finders.put(key, known);
        }
        return known;
    }

    private record Key(Node node, Spelling spelling) {}

    private Finder build(Node node) {
        if (node instanceof Node.Both both) {
            List<Finder> parts = both.parts().stream().map(this::finder).toList();
            return add(new Finders.Both(all.size(), parts), requirements.allOf(parts));
        }
        if (node instanceof Node.Near near) {
            Finder left = finder(near.left());
            Finder right = finder(near.right());
            return add(new Finders.Near(all.size(), left, right, near.words()), both(left, right));
        }
        if (node instanceof Node.Related related) {
            RelationFinder.Parts parts = RelationFinder.Parts.of(related, this::finder, this::ofLanguage, this::any);
            return add(new RelationFinder(all.size(), parts), requirements.allOf(parts.needed()));
        }
        if (node instanceof Node.Gap gap) {
            Finder left = finder(gap.left());
            Finder right = finder(gap.right());
            Finder finder = new Finders.Gap(all.size(), left, right, gap.words(), isDenied(gap));
            return add(finder, both(left, right));
        }
        if (node instanceof Node.Any any) {
            return any(any.options().stream().map(this::finder).toList());
        }
        if (node instanceof Node.Phrase phrase) {
            return phrase(phrase.items());
        }
        if (node instanceof Node.Word word) {
            return word(word);
        }
        if (node instanceof Node.Exact exact) {
            return exact(exact);
        }
        if (node instanceof Node.OfClass ofClass) {
            return ofClass(ofClass);
        }
        if (node instanceof Node.Term term) {
            return term(term);
        }
        return leaf(vocabulary.test(WordTest.NEGATION), COMMON);
    }

    /** Whether a gap belongs to what a "not" denies, so that no comma may stand in it. */
    private static boolean isDenied(Node.Gap gap) {
        return gap.left() instanceof Node.Negation || gap.words() <= DENIED_TOGETHER && opensWithNegation(gap.left());
    }

    private static boolean opensWithNegation(Node node) {
        if (node instanceof Node.Gap gap) {
            return opensWithNegation(gap.left());
        }
        return node instanceof Node.Negation
                || node instanceof Node.Phrase phrase
                        && opensWithNegation(phrase.items().get(0).node());
    }

    private Requirement both(Finder left, Finder right) {
        return requirements.allOf(List.of(left, right));
    }

    private Finder any(List<Finder> options) {
        return options.size() == 1
                ? options.get(0)
                : add(new AnyFinder(all.size(), options, requirements), requirements.anyOf(options));
    }

    private Finder add(Finder finder, Requirement requirement) {
        all.add(finder);
        requirements.add(requirement);
        return finder;
    }

    private Finder leaf(int leaf, int cost) {
        return finders.computeIfAbsent(
                leaf, key -> add(new Finders.Leaf(all.size(), leaf), Requirement.word(leaf, cost)));
    }

    private Finder term(Node.Term term) {
        List<Pattern> patterns = terms.get(term.name());
        int position = positionOf(term);
        if (patterns == null) {
            throw new PatternException("no term '" + term.name() + "'", current.source(), position);
        }
        if (!open.add(term.name())) {
            String cycle = open.stream()
                    .dropWhile(name -> !name.equals(term.name()))
                    .map(name -> "$" + name)
                    .collect(Collectors.joining(" → "));
            throw new PatternException(
                    "a term refers to itself: " + cycle + " → $" + term.name(), current.source(), position);
        }
        Finder finder = any(
                patterns.stream().map(pattern -> part(pattern, pattern.root())).toList());
        open.remove(term.name());
        return finder;
    }

    private int positionOf(Node.Term term) {
        return current.terms().stream()
                .filter(reference -> reference.name().equals(term.name()))
                .mapToInt(Pattern.TermReference::position)
                .findFirst()
                .orElse(0);
    }

    private Finder ofClass(Node.OfClass ofClass) {
        WordClass wordClass = ofClass.wordClass();
        if (wordClass == WordClass.CODE) {
            return leaf(vocabulary.code(), COMMON);
        }
        if (wordClass == WordClass.PAST_EVENT) {
            Finder persons = leaf(vocabulary.test(WordTest.FIRST_PERSON), COMMON);
            Finder dates = ofClass(new Node.OfClass(WordClass.DATE, ""));
            Finder always = leaf(vocabulary.always(), ALWAYS);
            return add(new PastEventFinder(all.size(), persons, dates, always), requirements.of(always));
        }
        if (wordClass == WordClass.NAMED) {
            Finder always = leaf(vocabulary.always(), ALWAYS);
            return add(new NamedFinder(all.size(), always), requirements.of(always));
        }
        if (wordClass.takesVersion()) {
            return versions(wordClass == WordClass.OLDER_VERSION, ofClass.version());
        }
        List<Finder> options = new ArrayList<>();
        WordTest.of(wordClass).ifPresent(test -> options.add(leaf(vocabulary.test(test), COMMON)));
        wordClass.definition().forEach(pattern -> options.add(ofLanguage(pattern)));
        return any(options);
    }

    /** A pattern that is not the author's own but the language's: its words must be spelt right. */
    private Finder ofLanguage(Pattern pattern) {
        return compile(pattern, Spelling.OFF);
    }

    private Finder ofLanguage(Node node) {
        return part(current, node, Spelling.OFF);
    }

    private Finder versions(boolean older, String version) {
        Map<VersionTalk, Finder> kinds = new EnumMap<>(VersionTalk.class);
        for (VersionTalk kind : VersionTalk.values()) {
            List<Pattern> patterns = VersionTalk.PATTERNS.getOrDefault(kind, List.of());
            kinds.put(kind, any(patterns.stream().map(this::ofLanguage).toList()));
        }
        Finder amounts = ofClass(new Node.OfClass(WordClass.AMOUNT, ""));
        Finder finder = new VersionFinder(all.size(), kinds, amounts, older, version);
        return add(finder, requirements.anyOf(List.copyOf(kinds.values())));
    }

    private Finder exact(Node.Exact exact) {
        List<Token> tokens = Answer.phrase(exact.text());
        List<Finder> parts = tokens.stream()
                .map(token -> leaf(vocabulary.exact(token.surface()), cost(token)))
                .toList();
        return parts.size() == 1 ? parts.get(0) : exact(parts, exact.text());
    }

    private Finder exact(List<Finder> parts, String text) {
        Finder tokens = chain(parts);
        return add(new ExactFinder(all.size(), tokens, text), requirements.of(tokens));
    }

    private Finder word(Node.Word word) {
        List<Token> tokens = Answer.phrase(word.text());
        return tokens.size() == 1 ? single(tokens.get(0), word) : phrase(List.of(new Node.Item(word, false)));
    }

    private Finder single(Token token, Node.Word word) {
        if (!word.anyEnding()) {
            return leaf(vocabulary.word(token.folded(), spelling), cost(token));
        }
        boolean identifier = word.text().endsWith("_");
        int leaf = identifier ? vocabulary.identifier(token.folded()) : vocabulary.prefix(token.folded(), spelling);
        return leaf(leaf, cost(token));
    }

    private static int cost(Token token) {
        return token.isWord() ? Frequencies.of(token.folded()) : COMMON;
    }

    private Finder chain(List<Finder> parts) {
        List<PhraseFinder.Step> steps = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            steps.add(new PhraseFinder.Step(i, i + 1, parts.get(i)));
        }
        return add(new PhraseFinder(all.size(), parts.size(), steps), requirements.allOf(parts));
    }

    private Finder phrase(List<Node.Item> items) {
        List<PhraseItem> parts = new ArrayList<>();
        for (Node.Item item : items) {
            addItem(item, parts);
        }
        List<PhraseFinder.Step> steps = new ArrayList<>();
        List<List<Finder>> covering = new ArrayList<>();
        parts.forEach(part -> covering.add(new ArrayList<>()));
        for (int i = 0; i < parts.size(); i++) {
            PhraseItem part = parts.get(i);
            steps.add(new PhraseFinder.Step(i, i + 1, part.finder()));
            covering.get(i).add(part.finder());
            if (part.optional()) {
                steps.add(new PhraseFinder.Step(i, i + 1, null));
            }
            for (int end = i + 2; end <= Math.min(parts.size(), i + PhraseItem.LONGEST_COMPOUND); end++) {
                List<String> joined = PhraseItem.joined(parts.subList(i, end).stream()
                        .map(PhraseItem::spellings)
                        .toList());
                if (!joined.isEmpty()) {
                    Finder compound = any(joined.stream()
                            .map(text -> leaf(vocabulary.word(text, spelling), Frequencies.of(text)))
                            .toList());
                    steps.add(new PhraseFinder.Step(i, end, compound));
                    for (int covered = i; covered < end; covered++) {
                        covering.get(covered).add(compound);
                    }
                }
            }
        }
        List<List<Finder>> needed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).optional()) {
                needed.add(covering.get(i));
            }
        }
        return add(new PhraseFinder(all.size(), parts.size(), steps), requirements.ofEach(needed));
    }

    /** Adds an item as one part, or as one part for each token of its word. */
    private void addItem(Node.Item item, List<PhraseItem> parts) {
        if (item.node() instanceof Node.Word word) {
            List<Token> tokens = Answer.phrase(word.text());
            if (tokens.size() > 1 && !item.optional()) {
                for (int i = 0; i < tokens.size(); i++) {
                    boolean anyEnding = word.anyEnding() && i == tokens.size() - 1;
                    Node.Word part =
                            anyEnding ? word : new Node.Word(tokens.get(i).surface(), false);
                    parts.add(PhraseItem.of(single(tokens.get(i), part), tokens.get(i), anyEnding));
                }
                return;
            }
            if (tokens.size() == 1) {
                PhraseItem part = PhraseItem.of(finder(word), tokens.get(0), word.anyEnding());
                parts.add(item.optional() ? part.asOptional() : part);
                return;
            }
        }
        List<String> spellings = item.optional() ? List.of() : PhraseItem.spellings(item.node());
        parts.add(new PhraseItem(finder(item.node()), spellings, item.optional()));
    }
}

package dev.assay.study.draft;

import dev.assay.study.Synonyms;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Patterns that state a piece: its words of content in pairs, and those alone that turn up nowhere else. */
final class PatternForms {

    private static final int MOST_WORDS = 6;
    private static final int MOST_PATTERNS = 16;

    /** What two words of a pair must say together; see {@link Word#weight}. */
    private static final double LEAST_PAIR = 1.05;

    /** How many words may stand between the two, as people say in a sentence what a reference says in a phrase. */
    private static final int NEAR = 12;

    /** How much more a pair says that has a verb. */
    private static final double STATED = 0.25;

    /** In how many pieces a word may turn up that states one of them alone. */
    private static final int FEW = 2;

    /** As good as everywhere. */
    private static final int MANY = 100;

    /** How many patterns of a piece are also asked for with a negation, where its lead denies it of one thing. */
    private static final int BOTH_WAYS = 4;

    /** Words so near to one that says a direction are what it is said of. */
    private static final int DIRECTED = 3;

    private final Lexis lexis;

    /** In how many pieces a stem turns up, and behind which leads. */
    private final Map<String, Integer> frequency = new HashMap<>();

    private final Map<String, Set<Optional<String>>> leads = new HashMap<>();

    /** @param pieces all of the reference: a word that several have states none of them by itself */
    PatternForms(Lexis lexis, List<Piece> pieces) {
        this.lexis = lexis;
        for (Piece piece : pieces) {
            for (Word word : piece.words()) {
                leads.computeIfAbsent(word.stem(), unknown -> new HashSet<>()).add(piece.lead());
            }
            piece.words().stream().map(Word::stem).distinct().forEach(stem -> frequency.merge(stem, 1, Integer::sum));
            piece.lead().ifPresent(lead -> Answer.phrase(lead)
                    .forEach(token -> frequency.merge(token.stem(), MANY, Integer::sum)));
        }
    }

    /** Comes before all pairs. */
    private static final double ALONE = 3;

    private record Form(String pattern, double weight) {}

    /** The patterns of a piece, those that say most first; empty if it says too little. */
    List<String> of(Piece piece, boolean compared) {
        List<String> patterns = of(piece);
        if (!compared || !piece.denies()) {
            return patterns;
        }
        Set<String> both = new LinkedHashSet<>(patterns);
        boolean directed = piece.words().stream().anyMatch(PatternForms::isDirection);
        patterns.stream()
                .limit(directed ? 0 : BOTH_WAYS)
                .filter(pattern -> !pattern.contains("not ") && !pattern.contains("&"))
                .map(pattern -> "not ...6 " + (pattern.contains("~") ? "(" + pattern + ")" : pattern))
                .forEach(both::add);
        return List.copyOf(both);
    }

    /**
     * What states the opposite of a piece: the words of the other direction beside what is said to have one. Nothing where
     * two things are compared, or where the reference has the other direction, too, and no subject keeps the two apart.
     */
    List<String> against(Piece piece, boolean ofSubject) {
        boolean compares = Answer.phrase(piece.text()).stream()
                .anyMatch(token -> token.folded().equals("than"));
        Set<String> against = new LinkedHashSet<>();
        for (Word word : piece.words()) {
            List<String> opposites = Synonyms.opposites(word.stem());
            boolean elsewhere = opposites.stream()
                    .anyMatch(other ->
                            frequency.containsKey(Answer.phrase(other).get(0).stem()));
            if (word.directs() && !word.negated() && !compares && (ofSubject || !elsewhere)) {
                piece.words().stream()
                        .filter(other -> other != word && !isDirection(other) && other.isNoun() && !other.negated())
                        .filter(other -> Math.abs(other.place() - word.place()) <= DIRECTED)
                        .min(Comparator.comparingInt(other -> Math.abs(other.place() - word.place())))
                        .flatMap(Lexis::family)
                        .ifPresent(other -> against.add(String.join("|", opposites) + " ~1 " + other));
            }
        }
        return List.copyOf(against);
    }

    /** The patterns of a piece's lead where it names an item: its words together, or one that says enough alone. */
    List<String> ofLead(List<Word> words) {
        List<Word> own = words.stream().filter(word -> !word.asked()).toList();
        List<String> atoms = own.stream()
                .map(lexis::atom)
                .flatMap(Optional::stream)
                .distinct()
                .limit(3)
                .toList();
        if (atoms.size() >= 2) {
            return List.of(String.join(" ~3 ", atoms));
        }
        return atoms;
    }

    private List<String> of(Piece piece) {
        List<Word> words = distinct(piece.words());
        List<Word> keys = words.stream()
                .sorted(Comparator.comparingDouble(Word::weight).reversed())
                .limit(MOST_WORDS)
                .sorted(Comparator.comparingInt(Word::place))
                .toList();
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                pair(piece, keys.get(i), keys.get(j)).ifPresent(forms::add);
            }
        }
        for (Word word : words) {
            if (word.rare()
                    && (word.negated() || !isDenied(piece, word, word))
                    && isCharacteristic(word)
                    && !followsNegated(words, word)
                    && !leavesDirection(piece, word, word)) {
                Lexis.family(word)
                        .map(own -> word.negated() ? "not ...3 " + own : own)
                        .ifPresent(own -> forms.add(new Form(own, ALONE)));
            }
        }
        if (forms.isEmpty()) {
            single(words).ifPresent(forms::add);
        }
        Set<String> patterns = new LinkedHashSet<>();
        forms.stream()
                .sorted(Comparator.comparingDouble(Form::weight).reversed())
                .limit(MOST_PATTERNS)
                .forEach(form -> patterns.add(form.pattern()));
        return List.copyOf(patterns);
    }

    /** Whether a negation reaches a word by way of another one: "does not burn with oxygen" denies no oxygen. */
    private static boolean followsNegated(List<Word> words, Word word) {
        int before = words.indexOf(word) - 1;
        return word.negated() && before >= 0 && words.get(before).negated();
    }

    private boolean isCharacteristic(Word word) {
        return frequency.getOrDefault(word.stem(), 0) <= FEW
                && leads.getOrDefault(word.stem(), Set.of()).size() <= 1
                && (word.folded().length() >= 4
                        || word.text().equals(word.text().toUpperCase(java.util.Locale.ROOT)));
    }

    private static List<Word> distinct(List<Word> words) {
        List<Word> distinct = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Word word : words) {
            if (seen.add(word.stem())) {
                distinct.add(word);
            }
        }
        return distinct;
    }

    private Optional<Form> pair(Piece piece, Word one, Word other) {
        double weight = own(one) + own(other) + (states(one) || states(other) ? STATED : 0);
        if (isDenied(piece, one, other) && !one.negated() && !other.negated()) {
            return Optional.empty();
        }
        if (one.asked() && other.asked()
                || one.weight() + other.weight() < LEAST_PAIR
                || leavesDirection(piece, one, other)) {
            return Optional.empty();
        }
        Optional<String> first = lexis.atom(one);
        Optional<String> second = lexis.atom(other);
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        int between = Math.abs(other.place() - one.place());
        double closeness = 0.5 / (1 + between);
        String pattern;
        if (one.negated() && other.negated()) {
            pattern = "not ...5 (" + first.get() + " ~" + NEAR + " " + second.get() + ")";
        } else if (one.negated()) {
            pattern = "not ...3 " + first.get() + " & " + second.get();
        } else if (other.negated()) {
            pattern = "not ...3 " + second.get() + " & " + first.get();
        } else {
            pattern = first.get() + " ~" + NEAR + " " + second.get();
        }
        return Optional.of(new Form(pattern, weight + closeness));
    }

    /** How well a word tells its piece from the others. */
    private double own(Word word) {
        return word.weight() / Math.sqrt(Math.sqrt(frequency.getOrDefault(word.stem(), 1)));
    }

    /** Whether a word makes a statement of a pair. */
    private static boolean states(Word word) {
        return word.isVerb() && !DraftWords.isLight(word.stem());
    }

    /** Whether the part of the piece that both words stand in is negative: its plain words say the opposite. */
    private static boolean isDenied(Piece piece, Word one, Word other) {
        return one.clause() == other.clause()
                && piece.words().stream().anyMatch(word -> word.negated() && word.clause() == one.clause());
    }

    /** Whether a pair lies beside a word that says in which direction it goes, and leaves that out. */
    private static boolean leavesDirection(Piece piece, Word one, Word other) {
        if (isDirection(one) || isDirection(other)) {
            return false;
        }
        return piece.words().stream()
                .anyMatch(word -> isDirection(word)
                        && Math.abs(word.place() - one.place()) <= DIRECTED
                        && Math.abs(word.place() - other.place()) <= DIRECTED);
    }

    static boolean isDirection(Word word) {
        return !Synonyms.opposites(word.stem()).isEmpty();
    }

    /** A word by itself, where it is rare and nothing else is said. */
    private Optional<Form> single(List<Word> words) {
        return words.stream()
                .filter(word -> !word.asked() && word.weight() >= 0.7 && !isDirection(word))
                .max(Comparator.comparingDouble(Word::weight))
                .flatMap(word -> (word.negated() ? lexis.atom(word).map(atom -> "not ...3 " + atom) : lexis.atom(word)))
                .map(pattern -> new Form(pattern, 1));
    }
}

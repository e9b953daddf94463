package dev.assay.study.draft;

import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The things that a question compares, where the reference says its pieces of each in turn: by leads ("A: …"), or by what
 * the question names ("between A and B").
 */
final class Subjects {

    private static final int MOST = 5;
    private final Map<String, List<String>> patterns = new LinkedHashMap<>();
    private final Map<String, String> ofLead = new LinkedHashMap<>();

    private final Map<String, String> names = new LinkedHashMap<>();

    private Subjects() {}

    /** @param things what the question compares by name */
    static Subjects of(QuestionAsked question, List<Piece> pieces, List<Thing> things) {
        Subjects subjects = new Subjects();
        subjects.leads(question, pieces);
        if (subjects.patterns.isEmpty()) {
            for (Thing thing : things) {
                subjects.patterns.put(thing.id(), thing.patterns());
                subjects.names.put(thing.id(), thing.name());
            }
        }
        return subjects;
    }

    /** What names each subject, by its id. */
    Map<String, List<String>> patterns() {
        return patterns;
    }

    /** The subject that a piece is about. */
    Optional<String> of(Piece piece) {
        return names.isEmpty() ? piece.lead().map(ofLead::get) : piece.about();
    }

    /** What the question calls the subject of a piece, with its article; empty if only the reference names it. */
    Optional<String> name(Piece piece) {
        return of(piece).map(names::get);
    }

    private void leads(QuestionAsked question, List<Piece> pieces) {
        boolean compares = question.compares();
        Set<String> leads = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.of() == 0) {
                piece.lead().ifPresent(leads::add);
            }
        }
        leads.removeIf(lead -> content(lead).isEmpty()
                || !(compares
                        || content(lead).stream()
                                                .filter(token -> question.has(token.stem()))
                                                .count()
                                        * 2
                                > content(lead).size()));
        if (!compares) {
            // What is not compared is told apart only where the names are of one kind: "single room", "double room".
            leads.removeIf(lead -> leads.stream()
                    .noneMatch(other -> !other.equals(lead) && !Collections.disjoint(stems(lead), stems(other))));
        }
        if (leads.size() < 2 || leads.size() > MOST) {
            return;
        }
        for (String lead : leads) {
            List<Token> words = content(lead);
            List<Token> own = new ArrayList<>(words);
            for (String other : leads) {
                if (!other.equals(lead)) {
                    Set<String> theirs = stems(other);
                    own.removeIf(token -> theirs.contains(token.stem()));
                }
            }
            String id = Names.id(lead);
            if (own.isEmpty() || id.isEmpty()) {
                patterns.clear();
                ofLead.clear();
                return;
            }
            Set<String> names = new LinkedHashSet<>();
            boolean elsewhere = pieces.stream()
                    .filter(piece -> !piece.lead().equals(Optional.of(lead)))
                    .flatMap(piece -> piece.words().stream())
                    .anyMatch(
                            word -> own.stream().anyMatch(token -> token.stem().equals(word.stem())));
            names.add(phrase(elsewhere ? words : own));
            acronym(words).ifPresent(names::add);
            patterns.put(id, List.copyOf(names));
            ofLead.put(lead, id);
        }
        Set<String> all = new HashSet<>();
        boolean clash = patterns.values().stream()
                .flatMap(List::stream)
                .anyMatch(pattern -> !Lexis.isPattern(pattern) || !all.add(pattern));
        if (clash || patterns.size() < 2) {
            patterns.clear();
            ofLead.clear();
        }
    }

    private static String phrase(List<Token> words) {
        StringBuilder phrase = new StringBuilder();
        for (Token token : words) {
            String word =
                    DraftWords.start(token.folded()).map(start -> start + "*").orElse(token.folded());
            phrase.append(phrase.isEmpty() ? "" : " ").append(word);
        }
        return phrase.toString();
    }

    private static Optional<String> acronym(List<Token> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(token -> initials.append(token.folded().charAt(0)));
        return words.size() >= 3 ? Optional.of(initials.toString()) : Optional.empty();
    }

    private static List<Token> content(String lead) {
        return Answer.phrase(lead).stream()
                .filter(token -> token.kind() == Token.Kind.WORD
                        && token.folded().length() > 1
                        && !FunctionWords.contain(token.stem()))
                .toList();
    }

    private static Set<String> stems(String lead) {
        Set<String> stems = new HashSet<>();
        content(lead).forEach(token -> stems.add(token.stem()));
        return stems;
    }
}

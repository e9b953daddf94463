package dev.assay.study.draft;

import dev.assay.match.Dictionary;
import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Follow-up questions and hints for a concept, in templates that hold for any noun. */
final class FollowUps {

    private FollowUps() {}

    static String ask(Plan plan, int place) {
        return plan.isChoice()
                ? "What else is there to name?"
                : DraftWords.template("ask " + kind(plan), place, thing(plan.first()));
    }

    static String tell(Plan plan, int place) {
        return plan.isChoice()
                ? "Name more of them."
                : DraftWords.template("tell " + kind(plan), place, thing(plan.first()));
    }

    private static String kind(Plan plan) {
        return switch (plan.first().kind()) {
            case WHY -> "why";
            case WHEN -> "when";
            case WHAT, DONE -> "what";
        };
    }

    /** What a piece is about: its lead, else the question's words in it, else its first noun with what stands before it. */
    private static String thing(Piece piece) {
        return piece.lead()
                .filter(lead -> !piece.leadWords().isEmpty())
                .map(FollowUps::name)
                .or(() -> run(piece.words().stream().filter(Word::asked).toList()))
                .or(() -> run(piece.words()))
                .map(FollowUps::small)
                .orElse("that");
    }

    /** The longest run of nouns and adjectives that ends with a noun; the first of those. */
    private static Optional<String> run(List<Word> words) {
        List<List<Word>> runs = new ArrayList<>();
        List<Word> open = new ArrayList<>();
        for (Word word : words) {
            boolean next =
                    !open.isEmpty() && word.place() == open.get(open.size() - 1).place() + 1;
            if (!next) {
                open = new ArrayList<>();
                runs.add(open);
            }
            if (word.isNoun() || word.tag().startsWith("JJ")) {
                open.add(word);
            }
        }
        runs.removeIf(run -> run.isEmpty() || !run.get(run.size() - 1).isNoun());
        return runs.stream()
                .max(Comparator.<List<Word>>comparingInt(List::size)
                        .thenComparing(run -> -run.get(0).place()))
                .map(run -> (isPlain(run) ? "the " : "")
                        + small(String.join(" ", run.stream().map(Word::text).toList())));
    }

    /** Whether a run is no name, and of one thing: it takes an article. */
    private static boolean isPlain(List<Word> run) {
        Word last = run.get(run.size() - 1);
        return last.tag().equals("NN")
                && Dictionary.isEnglish(last.folded())
                && !last.text().equals(last.text().toUpperCase(Locale.ROOT));
    }

    /** A lead without the verb or preposition that it ends with: "uses of it are". */
    private static String name(String lead) {
        String name = lead;
        for (int blank = name.lastIndexOf(' ');
                blank > 0 && saysNothing(name.substring(blank + 1));
                blank = name.lastIndexOf(' ')) {
            name = name.substring(0, blank);
        }
        boolean single = name.indexOf(' ') < 0 && Dictionary.isEnglish(name.toLowerCase(Locale.ROOT));
        return single ? "the " + name.toLowerCase(Locale.ROOT) : name;
    }

    private static boolean saysNothing(String word) {
        return Answer.phrase(word).stream().allMatch(token -> FunctionWords.contain(token.stem()));
    }

    /** A name as it stands inside a sentence: its first letter small where only the first is large. */
    private static String small(String thing) {
        int blank = thing.indexOf(' ');
        String first = blank < 0 ? thing : thing.substring(0, blank);
        boolean title = blank > 0 && Character.isUpperCase(thing.charAt(blank + 1));
        boolean word =
                Dictionary.isEnglish(first.toLowerCase(Locale.ROOT)) && !first.equals(first.toUpperCase(Locale.ROOT));
        return word && !title ? first.toLowerCase(Locale.ROOT) + thing.substring(first.length()) : thing;
    }
}

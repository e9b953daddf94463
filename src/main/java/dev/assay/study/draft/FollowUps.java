package dev.assay.study.draft;

import dev.assay.match.Dictionary;
import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Follow-up questions and hints for a concept. They name the subject of its clause, as that is what an answer has spoken of
 * anyway, and give away nothing that is said of it.
 */
final class FollowUps {

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    /** A subject of more words is a clause of its own. */
    private static final int LONGEST = 4;

    private FollowUps() {}

    /**
     * What a clause is about.
     *
     * @param name with its article, as in the middle of a sentence
     * @param verb the section that asks what it does; empty where it does nothing, but is something
     */
    private record Topic(String name, Optional<String> verb) {}

    /** @param name what the question calls the thing that the concept is said of, if it is said of one */
    static String ask(Plan plan, int place, Optional<String> name) {
        if (plan.isChoice()) {
            return "What else is there to name?";
        }
        Optional<Topic> topic = topic(plan.first(), name);
        Optional<String> doing = kind(plan).equals("what") ? topic.flatMap(Topic::verb) : Optional.empty();
        return filled(doing.orElse("ask " + kind(plan)), topic, place);
    }

    static String tell(Plan plan, int place, Optional<String> name) {
        return plan.isChoice() ? "Name more of them." : filled("tell " + kind(plan), topic(plan.first(), name), place);
    }

    private static String filled(String section, Optional<Topic> topic, int place) {
        return topic.map(known -> DraftWords.template(section, place, known.name()))
                .orElseGet(() -> DraftWords.template(section + " of nothing", place, ""));
    }

    private static String kind(Plan plan) {
        return switch (plan.first().kind()) {
            case WHY -> "why";
            case WHEN -> "when";
            case WHAT, DONE -> "what";
        };
    }

    private static Optional<Topic> topic(Piece piece, Optional<String> name) {
        Answer text = Answer.of(piece.says());
        Optional<Topic> subject = text.tokenCount() == 0 ? Optional.empty() : subject(text);
        if (name.isPresent()) {
            boolean own = subject.isPresent()
                    && piece.says()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(name.get().toLowerCase(Locale.ROOT) + " ");
            return Optional.of(new Topic(name.get(), own ? subject.get().verb() : Optional.empty()));
        }
        return subject.or(() -> piece.lead()
                .filter(lead -> !piece.leadWords().isEmpty())
                .map(lead -> new Topic(small(bare(lead)), Optional.empty())));
    }

    /** The noun with its article and adjectives that a text begins with, if its verb comes next. */
    private static Optional<Topic> subject(Answer text) {
        List<String> tags = text.tags(0);
        int verb = 0;
        while (verb < tags.size() && !FINITE.contains(tags.get(verb))) {
            String tag = tags.get(verb);
            boolean part = tag.startsWith("NN") || tag.startsWith("JJ") || verb == 0 && tag.equals("DT");
            if (!part
                    || verb > 0 && text.gapHolds(verb, ",;:(")
                    || text.folded(verb).equals("this")) {
                return Optional.empty();
            }
            verb++;
        }
        boolean noun = verb > 0
                && verb < tags.size()
                && verb <= LONGEST
                && tags.get(verb - 1).startsWith("NN");
        if (!noun || text.isCode(verb)) {
            return Optional.empty();
        }
        String name = small(text.text().substring(text.start(0), text.end(verb - 1)));
        boolean does = !FunctionWords.contain(text.stem(verb)) && !DraftWords.isLight(text.stem(verb));
        Optional<String> section = does && tags.get(verb).equals("VBZ")
                ? Optional.of("ask what one does")
                : does && tags.get(verb).equals("VBP") && tags.get(verb - 1).endsWith("S")
                        ? Optional.of("ask what several do")
                        : Optional.empty();
        return Optional.of(new Topic(name, section));
    }

    /** A lead without the verb or preposition that it ends with: "uses of it are". */
    private static String bare(String lead) {
        String name = lead;
        for (int blank = name.lastIndexOf(' ');
                blank > 0 && saysNothing(name.substring(blank + 1));
                blank = name.lastIndexOf(' ')) {
            name = name.substring(0, blank);
        }
        return name;
    }

    private static boolean saysNothing(String word) {
        return Answer.phrase(word).stream().allMatch(token -> FunctionWords.contain(token.stem()));
    }

    /** A name as it stands inside a sentence: its first letter small where only the first is large. */
    private static String small(String thing) {
        int blank = thing.indexOf(' ');
        String first = blank < 0 ? thing : thing.substring(0, blank);
        boolean title = blank > 0 && Character.isUpperCase(thing.charAt(blank + 1));
        boolean article = DraftWords.list("articles").contains(first.toLowerCase(Locale.ROOT));
        boolean word = Dictionary.isEnglish(first.toLowerCase(Locale.ROOT))
                && (first.length() == 1 || !first.equals(first.toUpperCase(Locale.ROOT)));
        return article || word && !title ? first.toLowerCase(Locale.ROOT) + thing.substring(first.length()) : thing;
    }
}

package dev.assay.study.draft;

import dev.assay.rubric.Kind;
import dev.assay.study.FunctionWords;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Takes a reference apart into pieces. A piece ends where a clause does, at a comma between two parts that could stand
 * alone, and before brackets, if enough is said on both sides; what says too little goes to its neighbour.
 */
final class ReferenceReader {

    /** What a part of a sentence must say to be a piece of its own; a rare noun says 1. */
    private static final double LEAST = 1.4;

    /** What two parts must say that are said of different things. */
    private static final double LITTLE = 0.7;

    /** Among so many words of a part stands its subject, if it is one word. */
    private static final int OPENING = 2;

    private static final int LONGEST_LEAD = 8;

    private static final Set<String> SPEAKS_OF_ALL = Set.copyOf(DraftWords.list("speaks of all"));
    /** Tags of words with which a phrase goes on: prepositions, verbs. */
    private static final Set<String> GOING_ON = Set.of("IN", "TO", "VB", "VBZ", "VBP", "VBD", "VBN", "VBG", "MD");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "MD");

    private static final Set<String> JOINTS = Set.of("and", "but", "or", "then", "this", "it");

    private final QuestionAsked question;
    private final Answer reference;
    private final WordReader words;
    private final SpokenOf spokenOf;
    private final Asides asides;
    private final List<Piece> pieces = new ArrayList<>();
    private Optional<String> opener = Optional.empty();
    private int openerCount;
    private Optional<String> lead = Optional.empty();
    private int leadBlock = -1;
    private boolean ownLead;
    private int list = -1;
    private int lists;
    private int inner = -1;
    private int outerItem = -1;

    private ReferenceReader(QuestionAsked question, Answer reference, List<Thing> things) {
        this.question = question;
        this.reference = reference;
        this.words = new WordReader(question, reference);
        this.spokenOf = SpokenOf.of(things, reference);
        this.asides = new Asides(question, reference);
    }

    /** @param things what the question compares by name */
    static List<Piece> pieces(QuestionAsked question, String reference, List<Thing> things) {
        ReferenceReader reader = new ReferenceReader(question, Answer.of(Layout.of(reference)), things);
        reader.reference.sentences().forEach(reader::read);
        return Statements.of(reader.pieces, things);
    }

    private void read(Sentence sentence) {
        if (sentence.firstToken() == sentence.endToken()) {
            return;
        }
        boolean item = sentence.kind() == Sentence.Kind.LIST_ITEM;
        if (!item) {
            list = -1;
        } else if (list < 0) {
            list = lists++;
        }
        boolean nested = item && sentence.depth() > 0;
        if (!nested) {
            inner = -1;
            outerItem = sentence.block();
        } else if (inner < 0) {
            inner = lists++;
        }
        if (opens(sentence)) {
            Answer text = Answer.of(reference.text().substring(sentence.start(), sentence.end()));
            OptionalInt count = QuestionAsked.count(text);
            openerCount = count.orElse(0);
            opener = Optional.of(Layout.bare(text.text()));
            lead = Optional.empty();
            return;
        }
        int first = sentence.firstToken();
        if (sentence.block() != leadBlock) {
            lead = item || list < 0 && opener.isPresent() ? opener : Optional.empty();
            ownLead = false;
        }
        int colon = colon(sentence);
        if (colon > 0) {
            String words = Layout.bare(reference.text().substring(reference.start(first), reference.end(colon - 1)));
            boolean says = hasContent(first, colon);
            if (says) {
                lead = Optional.of(words);
                leadBlock = sentence.block();
                ownLead = true;
                first = colon;
                if (!item) {
                    opener = Optional.empty();
                    openerCount = 0;
                }
            }
        }
        cut(sentence, first);
    }

    /** Whether a sentence only announces what comes after it. */
    private boolean opens(Sentence sentence) {
        String text =
                reference.text().substring(sentence.start(), sentence.end()).strip();
        return sentence.kind() == Sentence.Kind.HEADING || text.endsWith(":") && sentence.kind() != Sentence.Kind.CODE;
    }

    /** The token after the colon or dash of a sentence's lead; -1 if it has none. */
    private int colon(Sentence sentence) {
        int words = 0;
        for (int i = sentence.firstToken() + 1; i < sentence.endToken(); i++) {
            words++;
            if (words > LONGEST_LEAD) {
                return -1;
            }
            String between = reference.text().substring(reference.end(i - 1), reference.start(i));
            if (between.contains(": ")
                    || between.contains(" - ")
                    || between.contains(" – ")
                    || between.contains(" — ")) {
                return i;
            }
        }
        return -1;
    }

    private boolean hasContent(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reference.isWord(i)
                    && !FunctionWords.contain(reference.stem(i))
                    && reference.folded(i).length() > 1) {
                return true;
            }
        }
        return false;
    }

    private void cut(Sentence sentence, int first) {
        List<Integer> cuts = new ArrayList<>(List.of(first));
        for (int i = first + 1; i < sentence.endToken(); i++) {
            int inserted = insertion(sentence, i);
            if (inserted > i) {
                i = inserted;
                continue;
            }
            boolean clause = reference.clause(i) != reference.clause(i - 1);
            boolean comma = reference.gapHolds(i, ",;");
            boolean bracket = reference.folded(i).equals("(") || reference.gapHolds(i, "(");
            if (clause || comma || bracket) {
                cuts.add(i);
            }
        }
        cuts.add(sentence.endToken());
        List<int[]> parts = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int from = cuts.get(i);
            int to = cuts.get(i + 1);
            boolean small = says(sentence, from, to) < LEAST || !standsAlone(sentence, from, to);
            boolean others = !parts.isEmpty() && isSaidOfOthers(sentence, parts.get(parts.size() - 1)[0], from, to);
            if (!parts.isEmpty()
                    && !others
                    && (small || says(sentence, parts.get(parts.size() - 1)[0], from) < LEAST)) {
                parts.get(parts.size() - 1)[1] = to;
            } else {
                parts.add(new int[] {from, to});
            }
        }
        for (int[] part : parts) {
            add(sentence, part[0], part[1]);
        }
    }

    /**
     * The token with which a phrase goes on behind brackets that open at a token, as in "a kind (of a sort) of tree": what
     * is before and behind them is one. The token itself if no such brackets do, or if they hold a clause.
     */
    private int insertion(Sentence sentence, int open) {
        if (!reference.folded(open).equals("(")) {
            return open;
        }
        int close = open;
        while (close < sentence.endToken() && !reference.folded(close).equals(")")) {
            if (FINITE.contains(tag(sentence, close))) {
                return open;
            }
            close++;
        }
        int next = close + 1;
        boolean goesOn = next < sentence.endToken()
                && reference
                        .text()
                        .substring(reference.end(close), reference.start(next))
                        .isBlank();
        return goesOn && GOING_ON.contains(tag(sentence, next)) ? next : open;
    }

    private String tag(Sentence sentence, int token) {
        return reference.tags(sentence.index()).get(token - sentence.firstToken());
    }

    /** Whether two parts each state something, and of different things. */
    private boolean isSaidOfOthers(Sentence sentence, int start, int from, int to) {
        return reference.clause(from) != reference.clause(from - 1)
                && !about(start, from).equals(about(from, to))
                && states(sentence, start, from)
                && states(sentence, from, to);
    }

    private boolean states(Sentence sentence, int from, int to) {
        return standsAlone(sentence, from, to) && says(sentence, from, to) >= LITTLE;
    }

    private Optional<String> about(int from, int to) {
        for (int i = from; i < Math.min(from + OPENING, to - 1); i++) {
            if (SPEAKS_OF_ALL.contains(reference.folded(i))) {
                return Optional.empty();
            }
        }
        return spokenOf.between(reference.start(from), reference.end(to - 1));
    }

    private double says(Sentence sentence, int from, int to) {
        return words.words(sentence, from, to).stream()
                .filter(word -> !word.asked())
                .mapToDouble(Word::weight)
                .sum();
    }

    /** Whether a part could be a sentence or an item: it has a verb, a negation, or a clause of its own. */
    private boolean standsAlone(Sentence sentence, int from, int to) {
        List<String> tags = reference.tags(sentence.index());
        if (from > 0 && reference.clause(from) != reference.clause(from - 1) && !reference.gapHolds(from, ",")) {
            return true;
        }
        for (int i = from; i < to; i++) {
            String tag = tags.get(i - sentence.firstToken());
            if (tag.startsWith("VB") || tag.equals("JJR") || tag.equals("RBR") || words.negates(i)) {
                return true;
            }
        }
        return false;
    }

    private void add(Sentence sentence, int from, int to) {
        List<Word> content = words.words(sentence, from, to);
        List<String> folded = new ArrayList<>();
        boolean reason = false;
        for (int i = from; i < to; i++) {
            if (reference.isWord(i)) {
                folded.add(reference.folded(i));
                reason |= DraftWords.isReason(reference.stem(i));
            }
        }
        if (content.isEmpty()) {
            return;
        }
        reason |= lead.filter(ReferenceReader::givesReason).isPresent();
        List<String> start = skipJoints(folded);
        Kind kind = reason || DraftWords.begins("reason beginnings", start)
                ? Kind.WHY
                : DraftWords.begins("condition beginnings", start) ? Kind.WHEN : Kind.WHAT;
        boolean detail = asides.isAside(sentence, from, to, start, kind, from > sentence.firstToken());
        boolean alternative = DraftWords.begins("alternative beginnings", start);
        int of = list >= 0 ? openerCount : 0;
        String text = reference
                .text()
                .substring(reference.start(from), reference.end(to - 1))
                .replaceAll("\\s+", " ");
        pieces.add(new Piece(
                text,
                text,
                about(from, to),
                spokenOf.withoutNames(content, about(from, to)),
                kind,
                detail,
                asides.doesWhatIsAsked(from, to),
                alternative,
                lead,
                leadWords(),
                inner < 0 ? sentence.block() : outerItem,
                list,
                inner,
                of));
    }

    private static boolean givesReason(String lead) {
        return Answer.phrase(lead).stream().anyMatch(token -> DraftWords.isReason(token.stem()));
    }

    /** The words without one that only joins them to what comes before. */
    private static List<String> skipJoints(List<String> folded) {
        boolean joint = folded.size() > 1 && JOINTS.contains(folded.get(0));
        return joint && !DraftWords.begins("reason beginnings", folded) ? folded.subList(1, folded.size()) : folded;
    }

    private List<Word> leadWords() {
        if (!ownLead) {
            return List.of();
        }
        return WordReader.all(question, lead.get());
    }
}

package dev.assay.study.draft;

import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.Kind;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Drafts rubrics from a question and a reference answer. The same texts give the same draft. Thread-safe. */
public final class Drafts {

    /** A rubric asks for no more than this; a longer reference is no answer to one question. */
    static final int MOST_PIECES = 120;

    /** No question and no answer to one is longer, in UTF-16 units. */
    static final int LONGEST = 100_000;

    /** One word is no statement. */
    private static final int FEWEST_WORDS = 2;

    private final String id;
    private final String question;
    private final String reference;
    private final QuestionAsked asked;
    private final Setting setting;
    private final Lexis lexis;
    private final Names names = new Names();
    private final List<Thing> things;
    private final List<Piece> pieces;
    private final PatternForms forms;
    private final List<String> remarks = new ArrayList<>();

    private Drafts(String id, String question, String reference, Setting setting) {
        this.id = id;
        this.setting = setting;
        this.lexis = new Lexis(setting);
        this.question = Layout.clean(question);
        this.reference = Layout.clean(reference);
        this.asked = QuestionAsked.of(this.question);
        // What is asked for by number is one concept, which is said of nothing.
        this.things = asked.count().isPresent() ? List.of() : ComparedThings.of(asked.text());
        this.pieces = ReferenceReader.pieces(asked, this.reference, things);
        this.forms = new PatternForms(lexis, pieces);
    }

    /**
     * Drafts a rubric. Whatever the texts, what comes out can be read and its examples and tests hold.
     *
     * @param id the rubric's id
     * @param question as the candidate is asked
     * @param reference what a full answer says
     * @throws DraftException if the question is empty, or the reference says too little or too much for a rubric
     */
    public static Draft of(String id, String question, String reference) {
        return of(id, question, reference, Setting.NONE);
    }

    /**
     * Drafts a rubric for a pack: its tests expect the pack's bands, and its patterns use the pack's terms. It holds in that
     * pack; by itself only if it uses none of them.
     *
     * @param setting the pack
     * @throws DraftException as above
     */
    public static Draft of(String id, String question, String reference, Setting setting) {
        if (question.isBlank()) {
            throw new DraftException("the question is empty");
        }
        tooLong("question", question);
        tooLong("reference", reference);
        return new Drafts(id, question, reference, setting).draft();
    }

    private static void tooLong(String what, String text) {
        if (text.length() > LONGEST) {
            throw new DraftException(String.format(
                    Locale.ROOT, "the %s has %,d UTF-16 units; at most %,d are taken", what, text.length(), LONGEST));
        }
    }

    private Draft draft() {
        long own = pieces.stream()
                .flatMap(piece -> piece.words().stream())
                .filter(word -> !word.asked())
                .map(Word::stem)
                .distinct()
                .count();
        if (own < FEWEST_WORDS) {
            throw new DraftException("the reference is too short: it adds " + (own == 0 ? "nothing" : "a single word")
                    + " to what the question says");
        }
        if (pieces.size() > MOST_PIECES) {
            throw new DraftException(
                    "the reference makes " + pieces.size() + " statements, and a rubric asks for at most " + MOST_PIECES
                            + ": leave out what an answer need not say");
        }
        Subjects subjects = Subjects.of(asked, pieces, things);
        List<Sketch> sketches = new ArrayList<>();
        for (Plan plan : Plan.of(asked, pieces)) {
            sketch(plan, subjects, sketches.size())
                    .ifPresentOrElse(
                            sketches::add,
                            () -> remarks.add("Left out, as nothing in it could be asked for: "
                                    + plan.first().says()));
        }
        sketches = new Sieve(asked, lexis).apart(sketches);
        if (sketches.isEmpty()) {
            throw new DraftException(
                    "the reference says nothing that a pattern could ask for and the question does not say");
        }
        Proof proof = new Proof(id, question, asked, reference, setting.bands(), lexis, subjects, remarks);
        List<Sketch> proved = Core.of(proof.prove(sketches));
        Rubric rubric = proof.rubric(proved);
        Map<String, List<String>> origins = new LinkedHashMap<>();
        for (Sketch sketch : proved) {
            origins.put(sketch.id(), origin(sketch));
        }
        return new Draft(rubric, origins, remarks(), lexis.shared());
    }

    private List<String> remarks() {
        List<String> all = new ArrayList<>();
        setting.pack()
                .ifPresent(pack -> all.add("For the pack '" + pack + "': the tests expect its bands ("
                        + setting.bands().bands().stream().map(Band::name).collect(Collectors.joining(", "))
                        + "), and patterns may use its terms."));
        all.addAll(DraftWords.list("remarks"));
        if (pieces.stream().noneMatch(piece -> piece.kind() != Kind.WHAT)) {
            all.addAll(DraftWords.list("remarks without reasons"));
        }
        all.addAll(remarks);
        return all;
    }

    private List<String> origin(Sketch sketch) {
        List<String> origin = new ArrayList<>();
        Plan plan = sketch.plan();
        if (plan.isChoice()) {
            origin.add("From " + plan.entries().size() + " items of the reference; an answer that names "
                    + Math.min(plan.needs(), sketch.match().size()) + " of them is given all");
            plan.entries().forEach(entry -> origin.add("- " + entry.get(0).text()));
        } else {
            plan.pieces()
                    .forEach(piece -> origin.add(
                            "From: " + piece.lead().map(lead -> lead + ": ").orElse("") + piece.text()));
        }
        return origin;
    }

    private Optional<Sketch> sketch(Plan plan, Subjects subjects, int place) {
        List<String> match = new ArrayList<>();
        if (plan.isChoice()) {
            for (List<Piece> entry : plan.entries()) {
                entry(entry).ifPresent(match::add);
            }
        } else {
            match.addAll(patterns(plan.entries().get(0), false));
        }
        if (match.isEmpty()) {
            return Optional.empty();
        }
        Piece first = plan.first();
        Optional<String> about = plan.isChoice() ? Optional.empty() : subjects.of(first);
        return Optional.of(new Sketch(
                names.of(plan),
                plan,
                match,
                plan.isChoice() ? List.of() : forms.against(first, about.isPresent()),
                about,
                first.detail() && !plan.isChoice(),
                FollowUps.ask(plan, place, subjects.name(first)),
                FollowUps.tell(plan, place, subjects.name(first)),
                List.of(),
                List.of()));
    }

    /** One entry of a choice: a pattern, or a term that holds all patterns of the item. */
    private Optional<String> entry(List<Piece> item) {
        List<String> patterns = patterns(item, asked.compares());
        List<String> named = forms.ofLead(item.get(0).leadWords());
        if (patterns.isEmpty() || named.stream().anyMatch(name -> name.contains("~"))) {
            Set<String> all = new LinkedHashSet<>(named);
            all.addAll(patterns);
            patterns = new Sieve(asked, lexis).sift(List.copyOf(all));
        }
        if (patterns.size() == 1) {
            return Optional.of(patterns.get(0));
        }
        return patterns.isEmpty() ? Optional.empty() : Optional.of(lexis.define(Names.id(item.get(0)), patterns));
    }

    private List<String> patterns(List<Piece> some, boolean bothWays) {
        Set<String> patterns = new LinkedHashSet<>();
        some.forEach(piece -> patterns.addAll(forms.of(piece, bothWays)));
        return new Sieve(asked, lexis).sift(List.copyOf(patterns));
    }
}

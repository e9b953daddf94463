package dev.assay.report.html;

import dev.assay.batch.copies.CopyGroup;
import dev.assay.batch.copies.CopyPair;
import dev.assay.batch.copies.SharedSpan;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes what pages say of answers that share text. */
final class SharedBuilder {

    private static final int MOST_GROUPS = 20;
    private static final int MOST_MEMBERS = 12;

    private final ReportContent content;
    private final SharedTexts shared;
    private final Map<String, CandidateEntry> candidates = new HashMap<>();

    SharedBuilder(ReportContent content, SharedTexts shared) {
        this.content = content;
        this.shared = shared;
        content.candidates().forEach(candidate -> candidates.put(candidate.name(), candidate));
    }

    /** For the overview. */
    SharedSection section() {
        int hidden = shared.count() - shared.shown().size();
        int groupsHidden = Math.max(0, shared.groups().size() - MOST_GROUPS);
        return new SharedSection(
                lead(),
                hidden == 0
                        ? ""
                        : "The " + shared.shown().size() + " that share most are listed; "
                                + Figures.count(hidden, "more pair") + (hidden == 1 ? " is" : " are")
                                + " counted at the answers.",
                IntStream.range(0, shared.shown().size()).mapToObj(this::pair).toList(),
                shared.groups().stream().limit(MOST_GROUPS).map(this::group).toList(),
                groupsHidden == 0 ? "" : "And " + Figures.count(groupsHidden, "smaller group") + ".",
                unknown());
    }

    private String lead() {
        return shared.count() == 0
                ? "No two candidates' answers to a question share more text than chance would have it."
                : Figures.count(shared.count(), "pair") + " of answers "
                        + (shared.count() == 1 ? "shares" : "share") + " text, to "
                        + Figures.count(shared.questions(), "question") + ".";
    }

    private String unknown() {
        List<String> ids = content.survey().questions().stream()
                .map(QuestionEntry::id)
                .filter(id -> content.words().get(id).asked().isEmpty())
                .toList();
        return ids.isEmpty() || shared.count() == 0
                ? ""
                : "What the question says counts all the same where its text is not known: " + String.join(", ", ids)
                        + ".";
    }

    private SharedSection.Pair pair(int index) {
        CopyPair pair = shared.shown().get(index);
        SharedShare share = SharedShare.of(pair);
        return new SharedSection.Pair(
                PageNames.pair(index + 1),
                pair.question(),
                party(share.shorter(), pair.question(), ""),
                party(share.longer(), pair.question(), ""),
                SharedSection.Share.of(share));
    }

    private SharedSection.Party party(String candidate, String question, String root) {
        return new SharedSection.Party(
                ReportContent.shown(candidate), root + content.names().answer(candidates.get(candidate), question));
    }

    private SharedSection.Group group(CopyGroup group) {
        return new SharedSection.Group(
                group.question(),
                Figures.count(group.candidates().size(), "candidate"),
                group.candidates().stream()
                        .limit(MOST_MEMBERS)
                        .map(candidate -> party(candidate, group.question(), ""))
                        .toList(),
                Math.max(0, group.candidates().size() - MOST_MEMBERS));
    }

    /** For an answer: those that it shares text with, on the page of a candidate. */
    CandidatePage.Shared at(CandidateEntry candidate, String question) {
        List<SharedShare> shares = shared.of(candidate.name(), question);
        return new CandidatePage.Shared(
                shares.stream().map(share -> mate(share, candidate.name())).toList(),
                shared.count(candidate.name(), question) - shares.size());
    }

    private CandidatePage.Mate mate(SharedShare share, String candidate) {
        String other = share.other(candidate);
        int number = shared.number(share);
        SharedSection.Party party = party(other, share.question(), "../");
        return new CandidatePage.Mate(
                party.name(),
                number == 0 ? party.href() : "../" + PageNames.pair(number),
                share.shorter().equals(candidate),
                SharedSection.Share.of(share));
    }

    /** The page of a pair, by its place in the order. */
    SharedPage page(int index) {
        CopyPair pair = shared.shown().get(index);
        SharedShare share = SharedShare.of(pair);
        SharedPage.Side first =
                side("a", pair.first(), pair.question(), pair.firstAnswer(), spans(pair, SharedSpan::first));
        SharedPage.Side second =
                side("b", pair.second(), pair.question(), pair.secondAnswer(), spans(pair, SharedSpan::second));
        boolean inOrder = share.shorter().equals(pair.first());
        String names = ReportContent.shown(pair.first()) + " and " + ReportContent.shown(pair.second());
        return new SharedPage(
                content.frame(names + ", " + pair.question(), "../"),
                "Pair " + (index + 1) + " of " + shared.shown().size(),
                pair.question(),
                "../" + content.names().question(pair.question()),
                content.words().get(pair.question()).question(),
                SharedSection.Share.of(share),
                index == 0 ? "" : "../" + PageNames.pair(index),
                index + 1 == shared.shown().size() ? "" : "../" + PageNames.pair(index + 2),
                inOrder ? first : second,
                inOrder ? second : first);
    }

    private SharedPage.Side side(String key, String candidate, String question, String text, List<Span> spans) {
        SharedSection.Party party = party(candidate, question, "../");
        AnswerEntry answer = candidates.get(candidate).answers().get(question);
        return new SharedPage.Side(
                key, party.name(), party.href(), Figures.two(answer.score()), answer.band(), pieces(text, spans));
    }

    private static List<Span> spans(CopyPair pair, Function<SharedSpan, Span> side) {
        return pair.spans().stream().map(side).toList();
    }

    /** Cuts a text; a passage is numbered by its place in the list, and none reaches into another. */
    private static List<SharedPage.Piece> pieces(String text, List<Span> spans) {
        List<Integer> order = IntStream.range(0, spans.size())
                .boxed()
                .sorted(Comparator.comparingInt(index -> spans.get(index).start()))
                .toList();
        List<SharedPage.Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int index : order) {
            Span span = spans.get(index);
            if (span.start() > from) {
                pieces.add(new SharedPage.Piece(text.substring(from, span.start()), 0));
            }
            pieces.add(new SharedPage.Piece(text.substring(span.start(), span.end()), index + 1));
            from = span.end();
        }
        if (from < text.length()) {
            pieces.add(new SharedPage.Piece(text.substring(from), 0));
        }
        return pieces;
    }
}

package dev.assay.grade;

import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.match.Match;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a detector found in a whole answer.
 *
 * @param detail what it rests on, in words
 * @param findings the places, in the order of the text; at most as many as a grade shows
 * @param ranges all places: first token and last token, included
 */
record Detection(String detail, List<Finding> findings, List<int[]> ranges) {

    Detection {
        findings = List.copyOf(findings);
        ranges = List.copyOf(ranges);
    }

    /**
     * Makes findings of stretches of tokens.
     *
     * @param by the detector's name, which stands where others have their pattern
     * @param ranges first token and last token, included
     */
    static Detection of(Answer answer, String by, String detail, List<int[]> ranges) {
        List<Finding> findings = new ArrayList<>();
        for (int[] range : ranges.subList(0, Math.min(ranges.size(), Excerpt.LIMIT))) {
            int start = answer.start(range[0]);
            int end = answer.end(range[1]);
            Match match = range[0] == range[1] ? Match.of(-1, range[0]) : Match.of(-1, range);
            findings.add(new Finding(
                    match,
                    by,
                    start,
                    end,
                    answer.text().substring(start, end),
                    Stance.STATED,
                    Optional.empty(),
                    Optional.empty(),
                    false));
        }
        return new Detection(detail, findings, ranges);
    }

    /** Findings, of which those that assert and begin and end in one of the places are echoed. */
    List<Finding> echoed(Answer answer, List<Finding> all) {
        int[] placeAt = new int[answer.tokenCount()];
        for (int i = 0; i < ranges.size(); i++) {
            Arrays.fill(placeAt, ranges.get(i)[0], ranges.get(i)[1] + 1, i + 1);
        }
        return all.stream()
                .map(finding -> {
                    int first = placeAt[finding.match().firstToken()];
                    int last = placeAt[finding.match().lastToken()];
                    return finding.stance().asserts() && first > 0 && last > 0
                            ? finding.with(
                                    Stance.ECHOED,
                                    Cue.of(answer, ranges.get(first - 1)[0], ranges.get(last - 1)[1], "list"))
                            : finding;
                })
                .toList();
    }
}

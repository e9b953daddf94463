package dev.assay.grade;

import dev.assay.context.About;
import dev.assay.context.Cue;
import dev.assay.context.Finding;
import dev.assay.context.Stance;
import dev.assay.match.Match;
import java.util.Optional;

/** Findings without a text: one token is ten characters wide. */
final class Found {

    private Found() {}

    static Finding at(int pattern, int first, int last, Stance stance) {
        return at(pattern, first, last, stance, Optional.empty(), Optional.empty());
    }

    static Finding at(int pattern, int first, int last, Stance stance, Optional<String> subject, Optional<Cue> cue) {
        Match match = first == last ? Match.of(pattern, first) : Match.of(pattern, first, last);
        int start = first * 10;
        int end = last * 10 + 9;
        Optional<About> about = subject.map(id -> new About(id, About.How.CLAUSE, 0, id.length(), id));
        return new Finding(match, "p" + pattern, start, end, "t" + first, stance, cue, about, false);
    }
}

package dev.assay.report.html;

import dev.assay.context.Stance;

/** How a finding is drawn in an answer. Of findings with the same span, the first here decides. */
enum Look {
    FLAG("red flag"),
    DENIED("denied"),
    DOUBTED("doubted"),
    DISMISSED("dismissed"),
    HEDGED("hedged"),
    STATED("stated"),
    SIGN("good sign"),
    ECHOED("only repeats the question"),
    EXCUSED("excused flag");

    private final String words;

    Look(String words) {
        this.words = words;
    }

    static Look of(Stance stance) {
        return switch (stance) {
            case STATED -> STATED;
            case HEDGED -> HEDGED;
            case DENIED -> DENIED;
            case DOUBTED -> DOUBTED;
            case DISMISSED -> DISMISSED;
            case ECHOED -> ECHOED;
        };
    }

    /** For the legend. */
    String words() {
        return words;
    }

    /** The class of the style sheet. */
    String style() {
        return "k-" + Figures.name(this);
    }
}

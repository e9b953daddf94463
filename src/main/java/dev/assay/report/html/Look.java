package dev.assay.report.html;

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
    EXCUSED("excused flag"),
    IDLE("denied, doubted or hedged, but takes nothing off");

    private final String words;

    Look(String words) {
        this.words = words;
    }

    /** Whether it changes nothing, so that other evidence over the same words is what a reader should see. */
    boolean dim() {
        return this == IDLE || this == EXCUSED;
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

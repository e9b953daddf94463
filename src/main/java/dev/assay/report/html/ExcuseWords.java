package dev.assay.report.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What excuses a red flag, in words that need no knowledge of the rubric. */
final class ExcuseWords {

    /** How a grade tells an excuse: where it stands, what it is, and usually the words of the answer in quotation marks. */
    private static final Pattern QUOTED =
            Pattern.compile("(?:[^,']+, (?=the answer ))?(?<what>[^']*?):? ?'(?<words>.*)'", Pattern.DOTALL);

    /** How it tells of a concept, by its id. */
    private static final Pattern STATES = Pattern.compile("the answer states (\\S+)");

    /** How it names the kind of the words that decided: {@code doubted by doubt}. */
    private static final Pattern CUE = Pattern.compile("by \\S+$");

    private ExcuseWords() {}

    /**
     * A clause that goes on after "as".
     *
     * @param excuse as a grade tells it
     */
    static String of(String excuse, QuestionWords words) {
        Matcher quoted = QUOTED.matcher(excuse);
        if (!quoted.matches()) {
            return "it is " + excuse;
        }
        String what = quoted.group("what");
        String quote = "“" + quoted.group("words") + "”";
        Matcher states = STATES.matcher(what);
        if (states.matches()) {
            return "the answer says " + quote + ": " + words.concept(states.group(1));
        }
        return (what.startsWith("the answer ")
                        ? what
                        : "it is " + CUE.matcher(what).replaceFirst("by")) + " " + quote;
    }
}

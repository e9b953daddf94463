package dev.assay.text;

import java.util.regex.Pattern;

/** Tells an indented line of code from an indented line of prose. */
final class CodeLook {

    private static final int LONGEST = 200;

    /** Possessive throughout and on a bounded line, so that no line is slow. */
    private static final Pattern CODE = Pattern.compile("(?:def|class|import|from|return|async|await|with|while|elif"
            + "|try|except|raise|assert|lambda|pip|python3?|docker|git|npm|curl) .*+"
            + "|(?:SELECT|INSERT|UPDATE|DELETE|ALTER|CREATE|DROP|BEGIN|COMMIT|EXPLAIN)\\b.*+"
            + "|(?:if|for|else)\\b[^.]*+:"
            + "|[@#$].*+"
            + "|[\\w.]++ ?[-+*/|]?= ?.++"
            + "|[\\w.]++\\(.*+"
            + "|\\.[a-z_]++\\(.*+"
            + "|.*[;{},(\\[\\\\]"
            + "|[)\\]}]++[,.;]?.{0,20}+");

    private CodeLook() {}

    static boolean isCode(String text, int start, int end) {
        int last = Math.min(end, start + LONGEST);
        return CODE.matcher(text).region(start, last).matches();
    }
}

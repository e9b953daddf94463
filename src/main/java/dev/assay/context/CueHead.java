package dev.assay.context;

/**
 * What stands before the colon of a cue's line: {@code kind [direction[+slack]] [reach][,] [noun] [opening] [needs …]
 * [unless outcome] [of practices]}. Lives while the line is read.
 */
final class CueHead {

    private final String head;
    private int at;

    private String kind;
    private String direction = "";
    private String slack = "";
    private String reach = "";
    private String needs = "";
    private boolean comma;
    private boolean noun;
    private boolean opening;
    private boolean unlessOutcome;
    private boolean ofPractices;

    private CueHead(String head) {
        this.head = head;
    }

    /** Reads a head; null if it has another form. */
    static CueHead read(String head) {
        CueHead read = new CueHead(head);
        return read.isRead() ? read : null;
    }

    /** What is left out is read as left out, even if its neighbour's name could stand in its place. */
    private boolean isRead() {
        kind = letters();
        int kindEnd = at;
        if (!kind.isEmpty() && isRestRead()) {
            return true;
        }
        at = kindEnd;
        if (kind.isEmpty() || !skip(" ")) {
            return false;
        }
        direction = letters();
        if (direction.isEmpty()) {
            return false;
        }
        if (skip("+")) {
            slack = digits(1);
            if (slack.isEmpty()) {
                return false;
            }
        }
        return isRestRead();
    }

    private boolean isRestRead() {
        int before = at;
        reach = skip(" ") ? digits(2) : "";
        at = reach.isEmpty() ? before : at;
        comma = skip(",");
        noun = skip(" noun");
        opening = skip(" opening");
        boolean needy = skip(" needs ");
        needs = needy ? letters() : "";
        unlessOutcome = skip(" unless outcome");
        ofPractices = skip(" of practices");
        return at == head.length() && needy != needs.isEmpty();
    }

    private boolean skip(String text) {
        boolean follows = head.startsWith(text, at);
        at += follows ? text.length() : 0;
        return follows;
    }

    /** Letters and hyphens. */
    private String letters() {
        int from = at;
        at = CueReader.nameEnd(head, at);
        return head.substring(from, at);
    }

    private String digits(int most) {
        int from = at;
        while (at < head.length() && at - from < most && head.charAt(at) >= '0' && head.charAt(at) <= '9') {
            at++;
        }
        return head.substring(from, at);
    }

    String kind() {
        return kind;
    }

    /** The direction; empty if there is none. */
    String direction() {
        return direction;
    }

    /** A digit; empty if there is none. */
    String slack() {
        return slack;
    }

    /** One or two digits; empty if there are none. */
    String reach() {
        return reach;
    }

    /** What it needs; empty if it needs nothing. */
    String needs() {
        return needs;
    }

    boolean hasComma() {
        return comma;
    }

    boolean isNoun() {
        return noun;
    }

    boolean isOpening() {
        return opening;
    }

    boolean isUnlessOutcome() {
        return unlessOutcome;
    }

    boolean isOfPractices() {
        return ofPractices;
    }
}

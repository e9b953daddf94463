package dev.assay.batch.source;

/**
 * Follows the quotes of a CSV row line by line: whether the row goes on, and whether its quotes are sound. As in RFC
 * 4180, a quote is one only at the beginning of a value; in others it is a character like any other.
 */
final class QuoteScanner {

    private enum State {
        AT_START,
        UNQUOTED,
        QUOTED,
        AFTER_QUOTE
    }

    private final char separator;
    private State state = State.AT_START;
    private boolean broken;

    QuoteScanner(char separator) {
        this.separator = separator;
    }

    /** A line without its line break, up to the last separator before a value whose quotes break, if there is one. */
    static String soundPart(String line, char separator) {
        QuoteScanner scanner = new QuoteScanner(separator);
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        int lastSeparator = 0;
        for (int i = 0; i < end && !scanner.broken; i++) {
            scanner.step(line.charAt(i));
            if (scanner.state == State.AT_START) {
                lastSeparator = i;
            }
        }
        return line.substring(0, scanner.broken || scanner.open() ? lastSeparator : end);
    }

    /** Begins a new row. */
    void reset() {
        state = State.AT_START;
        broken = false;
    }

    /** Reads on, up to the end of a line or to where the quotes break. */
    void scan(String line) {
        for (int i = 0; i < line.length() && !broken; i++) {
            step(line.charAt(i));
        }
    }

    private void step(char c) {
        switch (state) {
            case AT_START -> state = c == '"' ? State.QUOTED : c == separator ? State.AT_START : State.UNQUOTED;
            case UNQUOTED -> state = c == separator ? State.AT_START : State.UNQUOTED;
            case QUOTED -> state = c == '"' ? State.AFTER_QUOTE : State.QUOTED;
            case AFTER_QUOTE -> {
                if (c == '"') {
                    state = State.QUOTED;
                } else if (c == separator) {
                    state = State.AT_START;
                } else if (c != '\n' && c != '\r') {
                    broken = true;
                }
            }
        }
    }

    /** Whether a quoted value goes on after what was read. */
    boolean open() {
        return state == State.QUOTED;
    }

    /** Whether something other than a separator or a line end follows a closing quote. */
    boolean broken() {
        return broken;
    }
}

package dev.assay.match;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads patterns. One method a production:
 *
 * <pre>
 * pattern = near { "&amp;" near }                    same sentence, either order
 * near    = related { "~" [N] related }          near each other, either order, at most 8 (N) words between
 * related = gap { "&lt;" relation "&gt;" gap }         the relation holds between them, however it is said
 * gap     = phrase { "..." [N] phrase }          in this order, at most 5 (N) words between
 * phrase  = item { item }                        adjacent, in this order
 * item    = "not" | alts [ "?" ]                 "not": any negation word; "?": may be missing
 * alts    = atom { "|" atom }                    one of these, no spaces around "|"
 * atom    = word ["*"] | "=" chars | "&lt;" class [version] "&gt;" | "$" name | "(" near { "|" near } ")"
 * </pre>
 *
 * <p>Directly inside brackets {@code |} separates whole phrases, with or without spaces. {@code \} takes the next sign
 * as text. N is at most 99 and follows its operator without a space. {@code ~} and {@code ...} group from the left; a
 * right part of {@code ~} may also stand inside the left one, as long as no word serves both.
 */
final class PatternParser {

    static final int MAX_LENGTH = 2_000;
    private static final int MAX_WORDS_BETWEEN = 99;
    private static final int MAX_DEPTH = 32;

    private final String source;
    private final List<Pattern.TermReference> terms = new ArrayList<>();
    private final List<Pattern.BareAlternatives> bare = new ArrayList<>();
    private int at;
    private int depth;

    PatternParser(String source) {
        this.source = source;
    }

    /** All {@code $name}s read so far. */
    List<Pattern.TermReference> terms() {
        return terms;
    }

    /** All phrases read so far in which bars outside brackets join words, and that have more than one item. */
    List<Pattern.BareAlternatives> bareAlternatives() {
        return bare;
    }

    Node pattern() {
        if (source.length() > MAX_LENGTH) {
            throw problem("a pattern of more than " + MAX_LENGTH + " characters: split it", MAX_LENGTH);
        }
        List<Node> parts = new ArrayList<>();
        parts.add(near());
        while (accept('&')) {
            parts.add(near());
        }
        if (!atEnd()) {
            throw unexpected();
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Both(List.copyOf(parts));
    }

    private Node near() {
        Node node = related();
        while (accept('~')) {
            int words = wordsBetween(Node.Near.DEFAULT);
            node = new Node.Near(node, related(), words);
        }
        return node;
    }

    private Node related() {
        Node node = gap();
        while (relationAhead()) {
            String name = className();
            at += name.length() + 2;
            node = new Node.Related(node, gap(), new Relation(name));
        }
        return node;
    }

    private Node gap() {
        Node node = phrase();
        while (threeDots()) {
            at += 3;
            int words = wordsBetween(Node.Gap.DEFAULT);
            node = new Node.Gap(node, phrase(), words);
        }
        return node;
    }

    private Node phrase() {
        skipSpaces();
        int start = at;
        List<Node.Item> items = new ArrayList<>();
        List<List<String>> choices = new ArrayList<>();
        int end = at;
        while (!atEnd() && !threeDots() && "&~|)".indexOf(source.charAt(at)) < 0 && !relationAhead()) {
            boolean brackets = source.charAt(at) == '(';
            items.add(item());
            Node node = items.get(items.size() - 1).node();
            choices.add(
                    !brackets && node instanceof Node.Any any
                            ? any.options().stream().map(Node::toString).toList()
                            : List.of(node.toString()));
            end = at;
        }
        if (depth == 0 && choices.size() > 1 && choices.stream().anyMatch(choice -> choice.size() > 1)) {
            bare.add(new Pattern.BareAlternatives(source.substring(start, end), choices));
        }
        if (items.isEmpty()) {
            throw atEnd() ? problem("a word or '(' is missing here", at) : unexpected();
        }
        if (items.stream().allMatch(Node.Item::optional)) {
            throw optional(start, end);
        }
        return items.size() == 1 ? items.get(0).node() : new Node.Phrase(List.copyOf(items));
    }

    private Node.Item item() {
        Node alts = alts();
        boolean optional = at < source.length() && source.charAt(at) == '?';
        if (optional) {
            at++;
        }
        return new Node.Item(alts, optional);
    }

    private Node alts() {
        List<Node> options = new ArrayList<>();
        options.add(atom());
        while (depth == 0 && at < source.length() && source.charAt(at) == '|') {
            at++;
            if (at == source.length() || Character.isWhitespace(source.charAt(at))) {
                throw problem("'|' joins single words without spaces; put phrases in brackets: (one | the other)", at);
            }
            options.add(atom());
        }
        return options.size() == 1 ? options.get(0) : new Node.Any(List.copyOf(options));
    }

    private Node atom() {
        if (negationAhead()) {
            at += 3;
            return new Node.Negation();
        }
        char sign = source.charAt(at);
        if (sign == '(') {
            return brackets();
        }
        if (sign == '$') {
            return term();
        }
        if (sign == '<' && at + 1 < source.length() && Character.isLetter(source.charAt(at + 1))) {
            return wordClass();
        }
        if (sign == '=' && at + 1 < source.length() && isWordSign(source.charAt(at + 1))) {
            return exact();
        }
        return word();
    }

    private Node brackets() {
        int open = at;
        if (++depth > MAX_DEPTH) {
            throw problem("brackets more than " + MAX_DEPTH + " deep", open);
        }
        at++;
        List<Node> options = new ArrayList<>();
        options.add(near());
        while (accept('|')) {
            options.add(near());
        }
        if (accept('&')) {
            throw problem("'&' stands only at the top of a pattern; inside brackets write '~'", at - 1);
        }
        if (!accept(')')) {
            throw problem("this '(' has no ')'", open);
        }
        depth--;
        if (at < source.length() && isWordSign(source.charAt(at))) {
            throw problem("a bracket touches a word: put a space between, or write '\\(' and '\\)' for signs", at - 1);
        }
        return options.size() == 1 ? options.get(0) : new Node.Any(List.copyOf(options));
    }

    private Node term() {
        int start = at++;
        int from = at;
        while (at < source.length() && isNameSign(source.charAt(at))) {
            at++;
        }
        if (at == from) {
            throw problem("a name is missing after '$'; for the sign itself write '\\$'", start);
        }
        String name = source.substring(from, at);
        terms.add(new Pattern.TermReference(name, start));
        return new Node.Term(name);
    }

    private Node wordClass() {
        int start = at;
        String name = className();
        if (name == null) {
            throw problem("this '<' has no '>'; for the sign itself write '\\<'", start);
        }
        at += name.length() + 2;
        int space = name.indexOf(' ');
        String id = space < 0 ? name : name.substring(0, space);
        String version = space < 0 ? "" : name.substring(space + 1).trim();
        WordClass wordClass = WordClass.of(id)
                .orElseThrow(() -> problem(
                        "no class <" + id + ">; the classes are " + WordClass.names() + "; between two parts may stand "
                                + Relation.names(),
                        start));
        if (!version.isEmpty() && !(wordClass.takesVersion() && Version.isVersion(version))) {
            throw problem(
                    wordClass.takesVersion()
                            ? "'" + version + "' is no version: write numbers and dots, <" + id + " 11>"
                            : "nothing follows the name of the class <" + id + ">",
                    start + space + 2);
        }
        return new Node.OfClass(wordClass, version);
    }

    private boolean relationAhead() {
        skipSpaces();
        String name = className();
        return name != null && Relation.exists(name);
    }

    private static boolean isName(String name) {
        return Relation.exists(name) || WordClass.of(name).isPresent();
    }

    /** What stands between {@code <} and {@code >} here, or null. */
    private String className() {
        int end = source.startsWith("<", at) ? source.indexOf('>', at) : -1;
        return end < 0 ? null : source.substring(at + 1, end);
    }

    private Node exact() {
        int start = at++;
        String text = characters();
        if (text.isEmpty()) {
            throw problem("characters are missing after '='", start);
        }
        WordCheck.losesNothing(text, source, start + 1);
        return new Node.Exact(text);
    }

    private Node word() {
        int start = at;
        String text = characters();
        boolean anyEnding = at < source.length() && source.charAt(at) == '*';
        if (anyEnding) {
            at++;
            if (at < source.length() && isWordSign(source.charAt(at))) {
                throw problem("'*' stands at the end of a word; for the sign itself write '\\*'", at - 1);
            }
        }
        if (text.isEmpty()) {
            throw problem("a word is missing here", start);
        }
        WordCheck.losesNothing(text, source, start);
        if (anyEnding) {
            WordCheck.canTakeEndings(text, source, start);
        }
        // The patterns of a pack say the same few thousand words a hundred thousand times.
        return new Node.Word(text.intern(), anyEnding);
    }

    /** The signs of one word, with escapes resolved; stops before an operator. */
    private String characters() {
        StringBuilder text = new StringBuilder();
        while (at < source.length()) {
            char sign = source.charAt(at);
            if (Character.isWhitespace(sign) || threeDotsHere() || "~&|?*".indexOf(sign) >= 0) {
                break;
            }
            if (sign == '(' || sign == ')' && depth == 0) {
                throw problem(
                        "a bracket touches a word: write '\\" + sign + "' for the sign, or put a space between", at);
            }
            if (sign == ')') {
                break;
            }
            if (sign == '<' && className() != null && isName(className())) {
                throw problem("put a space before '<" + className() + ">'", at);
            }
            if (sign == '\\') {
                if (++at == source.length()) {
                    throw problem("a sign is missing after '\\'", at);
                }
                sign = source.charAt(at);
            }
            text.append(sign);
            at++;
        }
        return text.toString();
    }

    private int wordsBetween(int standard) {
        int start = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        if (at == start) {
            return standard;
        }
        if (at - start > 2) {
            throw problem("at most " + MAX_WORDS_BETWEEN + " words between", start);
        }
        return Integer.parseInt(source, start, at, 10);
    }

    private boolean negationAhead() {
        if (!source.startsWith("not", at)) {
            return false;
        }
        int after = at + 3;
        return after == source.length()
                || Character.isWhitespace(source.charAt(after))
                || ")|".indexOf(source.charAt(after)) >= 0;
    }

    private boolean threeDots() {
        skipSpaces();
        return threeDotsHere();
    }

    private boolean threeDotsHere() {
        return source.startsWith("...", at);
    }

    private boolean accept(char sign) {
        skipSpaces();
        if (at < source.length() && source.charAt(at) == sign) {
            at++;
            return true;
        }
        return false;
    }

    private boolean atEnd() {
        skipSpaces();
        return at == source.length();
    }

    private void skipSpaces() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private static boolean isWordSign(char sign) {
        return !Character.isWhitespace(sign) && "~&|?*().".indexOf(sign) < 0;
    }

    private static boolean isNameSign(char sign) {
        return sign >= 'a' && sign <= 'z'
                || sign >= 'A' && sign <= 'Z'
                || sign >= '0' && sign <= '9'
                || sign == '-'
                || sign == '_';
    }

    /** All of a phrase may be missing: of the whole pattern, or of what stands on one side of an operator. */
    private PatternException optional(int start, int end) {
        String phrase = source.substring(start, end);
        return problem(
                phrase.equals(source.strip())
                        ? "everything here is optional, so it would match nothing: take one '?' away"
                        : "all of '" + phrase
                                + "' may be missing, and then nothing is left on this side of the operator:"
                                + " take a '?' away, or write two patterns, one with '" + phrase.replace("?", "")
                                + "' and one without it and its operator",
                start);
    }

    private PatternException unexpected() {
        char sign = source.charAt(at);
        String hint =
                switch (sign) {
                    case ')' -> "this ')' has no '('; for the sign itself write '\\)'";
                    case '|' -> "'|' joins single words without spaces; put phrases in brackets: (one | the other)";
                    case '?' -> "'?' follows its word without a space";
                    case '<' -> "'<" + className() + ">' stands between two parts";
                    case '&' -> "'&' stands only at the top of a pattern, between two parts";
                    default -> "'" + sign + "' needs a part before and after it";
                };
        return problem(hint, at);
    }

    private PatternException problem(String message, int position) {
        return new PatternException(message, source, position);
    }
}

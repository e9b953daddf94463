package dev.assay.grade;

import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds answers that are a bare list of terms: the words are there, and nothing is said.
 *
 * <p>Prose is cut at commas and line ends into fragments. A fragment says something if it has a function word or a
 * verb; a long one must have a good share of function words, or one and a verb. An answer is a list if most of its
 * prose says nothing. An arrow between two terms relates them, and so says something. What people say around an answer
 * counts for neither side: "Thanks for the question", "The important concepts are". Code, headings and table cells are
 * no prose: their structure speaks for them.
 */
final class KeywordList {

    /** The fewest words of prose that are judged. */
    private static final int FEWEST_WORDS = 6;

    private static final int FEWEST_FRAGMENTS = 4;

    /** So many terms are enough, however few words they have. */
    private static final int FEWEST_TERMS = 5;

    /** The share of the words that must stand in fragments that say nothing. */
    private static final double SILENT_SHARE = 0.7;

    /** The most words of a term that has function words in it. */
    private static final int LONGEST_TERM = 4;

    /** Sentences beyond this many tokens are not tagged: nobody writes them, and tagging is slow. */
    private static final int LONGEST_TAGGED = 100;

    /** How many sentences are tagged at most; by then an answer has shown what it is. */
    private static final int MOST_TAGGED = 40;

    /** Penn Treebank tags of verbs in a form that makes a statement or a command. */
    private static final Set<String> VERBS = Set.of("VB", "VBD", "VBP", "VBZ");

    /** Tags of what a verb in its plain form can follow. */
    private static final Set<String> PLURALS = Set.of("NNS", "NNPS", "PRP", "WDT", "WP", "EX");

    private final Fragments fragments;

    KeywordList(Wording wording) {
        this.fragments = new Fragments(wording);
    }

    Optional<Detection> in(Answer answer) {
        // Function words are enough to acquit nearly every answer, most of them long before its end.
        return fragments.speakMoreThan(answer, 1 - SILENT_SHARE) ? Optional.empty() : whole(answer);
    }

    /** The same, reading the whole answer. */
    Optional<Detection> whole(Answer answer) {
        List<Fragments.Fragment> found = withoutFrames(answer, fragments.of(answer));
        int words = words(found);
        List<Fragments.Fragment> silent =
                found.stream().filter(Fragments.Fragment::isSilent).toList();
        if (!isList(silent, words)) {
            return Optional.empty();
        }
        silent = withoutVerbs(answer, silent, SILENT_SHARE * words);
        if (!isList(silent, words)) {
            return Optional.empty();
        }
        List<int[]> ranges = terms(answer, found).stream()
                .map(fragment -> new int[] {fragment.from(), fragment.to() - 1})
                .toList();
        String detail = words(silent) + " of " + words + " words stand in a list of terms";
        return Optional.of(Detection.of(answer, "keyword-list", detail, ranges));
    }

    /** What is a term in an answer that is a list: with "default in catalog" those that say nothing but for a function word. */
    private static List<Fragments.Fragment> terms(Answer answer, List<Fragments.Fragment> found) {
        Set<Fragments.Fragment> verbless = new HashSet<>(withoutVerbs(
                answer,
                found.stream()
                        .filter(fragment -> fragment.isSilent() || fragment.words() <= LONGEST_TERM)
                        .toList(),
                0));
        return found.stream()
                .filter(fragment -> verbless.contains(fragment) || fragment.isSilent() && fragment.isTermOfTwo())
                .toList();
    }

    private static int words(List<Fragments.Fragment> fragments) {
        int words = 0;
        for (Fragments.Fragment fragment : fragments) {
            words += fragment.words();
        }
        return words;
    }

    private static boolean isList(List<Fragments.Fragment> silent, int words) {
        int silentWords = words(silent);
        return (words >= FEWEST_WORDS || silent.size() >= FEWEST_TERMS)
                && silentWords >= SILENT_SHARE * words
                && (silent.size() >= FEWEST_FRAGMENTS || silent.stream().anyMatch(Fragments.Fragment::isLong));
    }

    /** What is left without the words that only announce a list: "The important concepts are …". */
    private List<Fragments.Fragment> withoutFrames(Answer answer, List<Fragments.Fragment> found) {
        List<Fragments.Fragment> left = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Fragments.Fragment fragment = found.get(i);
            boolean announces = i + 1 < found.size() && found.get(i + 1).isSilent();
            if (!announces || fragment.isSilent() || !fragments.isFrame(answer, fragment.from(), fragment.to())) {
                left.add(fragment);
            }
        }
        return left;
    }

    /** What has no verb; none of them if it is clear that fewer words than some are left. */
    private static List<Fragments.Fragment> withoutVerbs(
            Answer answer, List<Fragments.Fragment> silent, double fewest) {
        List<Fragments.Fragment> left = new ArrayList<>();
        int words = words(silent);
        int tagged = 0;
        int sentence = -1;
        boolean asked = false;
        for (Fragments.Fragment fragment : silent) {
            if (fragment.sentence().index() != sentence) {
                sentence = fragment.sentence().index();
                int length =
                        fragment.sentence().endToken() - fragment.sentence().firstToken();
                asked = length <= LONGEST_TAGGED && tagged < MOST_TAGGED;
                tagged += asked ? 1 : 0;
            }
            boolean mute = fragment.isLong() && fragment.functionWords() == 0;
            if (mute || !asked || !hasVerb(answer, fragment)) {
                left.add(fragment);
                continue;
            }
            words -= fragment.words();
            if (words < fewest) {
                return List.of();
            }
        }
        return left;
    }

    /** Whether there is a verb beside another word; parts of identifiers are none, nor is the first of "thundering herd". */
    private static boolean hasVerb(Answer answer, Fragments.Fragment fragment) {
        if (fragment.words() <= 1) {
            return false;
        }
        for (int i = fragment.from(); i < fragment.to(); i++) {
            boolean isPlain = answer.compound(i) < 0 && !answer.isCode(i);
            if (isPlain
                    && isVerb(
                            i,
                            answer.form(i).surface(),
                            fragment,
                            answer.tags(fragment.sentence().index()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(int i, String surface, Fragments.Fragment fragment, List<String> tags) {
        int place = i - fragment.sentence().firstToken();
        String tag = tags.get(place);
        if (!VERBS.contains(tag)) {
            return false;
        }
        boolean first = i == fragment.from();
        boolean name = place > 0 && Character.isUpperCase(surface.charAt(0));
        if (fragment.isTermOfTwo()) {
            return first && tag.equals("VB") && !name && !isAcronym(surface);
        }
        return first ? !name : agrees(tags, place);
    }

    private static boolean isAcronym(String surface) {
        return surface.equals(surface.toUpperCase(Locale.ROOT));
    }

    /**
     * Whether a verb may stand where one is: in "table rewrite" the second word is none, or it would be "rewrites", and
     * neither is the last one in "NOT NULL constraint".
     */
    private static boolean agrees(List<String> tags, int verb) {
        if (!tags.get(verb).equals("VBP")) {
            return true;
        }
        int subject = verb - 1;
        while (subject > 0 && tags.get(subject).startsWith("RB")) {
            subject--;
        }
        return PLURALS.contains(tags.get(subject));
    }
}

package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What each token of one answer is said of. Lives for one call. */
final class Topics {

    /** Where no subject is named. */
    static final Topics NONE = new Topics(null, List.of(), null, new int[0]);

    private final Answer answer;
    private final List<String> ids;
    private final Mentions mentions;
    private final int[] links;

    /** For each subject, and at last for several at once, how many words of a match are said of it, and the first one. */
    private final int[] votes;

    private final int[] first;

    /** What was told last: most matches of a sentence are said of one subject. */
    private int lastLink = Link.NONE;

    private Optional<About> last = Optional.empty();

    /**
     * Takes what was found out.
     *
     * @param ids the subjects, by number
     * @param links for each token a link, see {@link Link}
     */
    Topics(Answer answer, List<String> ids, Mentions mentions, int[] links) {
        this.answer = answer;
        this.ids = ids;
        this.mentions = mentions;
        this.links = links;
        this.votes = new int[ids.size() + 1];
        this.first = new int[votes.length];
    }

    /** Which words of a match have a say. */
    private enum Voters {
        ALL,
        /** those that are no part of a name */
        OTHERS,
        /** of these, the ones whose own clause or place in a list says what they are said of */
        TIED
    }

    /**
     * The subject that a match is said of: that of most of its words, and of the first ones if there are as many of
     * another. Names of which something else is said do not count. Where the match holds a name, it is that one, unless
     * its other words stand in a clause that names another subject. Empty if it is said of none, or of several.
     */
    Optional<About> of(Match match) {
        if (links.length == 0) {
            return Optional.empty();
        }
        int named = Link.NONE;
        boolean onlyNames = true;
        for (int i = 0; i < match.wordCount(); i++) {
            int mention = mentions.at(match.word(i));
            onlyNames &= mention >= 0;
            if (mention >= 0 && !mentions.isContrasted(mention)) {
                boolean other = named >= 0 && mentions.subject(Link.mention(named)) != mentions.subject(mention);
                named = other || named == Link.SEVERAL ? Link.SEVERAL : Link.to(mention, About.How.CLAUSE);
            }
        }
        int link = ofMost(match, named >= 0 ? Voters.TIED : Voters.OTHERS);
        if (link < 0) {
            link = named >= 0 ? named : onlyNames ? ofMost(match, Voters.ALL) : link;
        }
        return link < 0 ? Optional.empty() : about(link);
    }

    private boolean votes(int word, Voters voters) {
        return voters == Voters.ALL || mentions.at(word) < 0 && (voters == Voters.OTHERS || isTied(links[word]));
    }

    private static boolean isTied(int link) {
        return link >= 0 && (Link.how(link) == About.How.CLAUSE || Link.how(link) == About.How.REFERENCE);
    }

    /** The link of the first of the words that say what most of them say. */
    private int ofMost(Match match, Voters voters) {
        Arrays.fill(votes, 0);
        for (int i = match.wordCount() - 1; i >= 0; i--) {
            int word = match.word(i);
            if (links[word] != Link.NONE && votes(word, voters)) {
                int voted = links[word] == Link.SEVERAL ? ids.size() : mentions.subject(Link.mention(links[word]));
                votes[voted]++;
                first[voted] = word;
            }
        }
        int best = 0;
        for (int voted = 1; voted < votes.length; voted++) {
            boolean sooner = votes[voted] == votes[best] && first[voted] < first[best];
            best = votes[voted] > votes[best] || sooner ? voted : best;
        }
        return votes[best] == 0 ? Link.NONE : links[first[best]];
    }

    private Optional<About> about(int link) {
        if (link != lastLink) {
            int mention = Link.mention(link);
            int start = answer.start(mentions.first(mention));
            int end = answer.end(mentions.last(mention));
            String id = ids.get(mentions.subject(mention));
            last = Optional.of(
                    new About(id, Link.how(link), start, end, answer.text().substring(start, end)));
            lastLink = link;
        }
        return last;
    }
}

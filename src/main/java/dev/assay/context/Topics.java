package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What each token of one answer is said of. Lives for one call. */
final class Topics {

    /** Where no subject is named. */
    static final Topics NONE = new Topics(null, List.of(), null, new int[0]);

    private final Answer answer;
    private final List<String> ids;
    private final Mentions mentions;
    private final int[] links;

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
        int[] words = match.words();
        int named = Link.NONE;
        for (int word : words) {
            int mention = mentions.at(word);
            if (mention >= 0 && !mentions.isContrasted(mention)) {
                boolean other = named >= 0 && mentions.subject(Link.mention(named)) != mentions.subject(mention);
                named = other || named == Link.SEVERAL ? Link.SEVERAL : Link.to(mention, About.How.CLAUSE);
            }
        }
        int[] others = IntStream.of(words).filter(word -> mentions.at(word) < 0).toArray();
        int link = named >= 0 ? ofMost(IntStream.of(others).filter(this::isTied).toArray()) : ofMost(others);
        if (link < 0) {
            link = named >= 0 ? named : others.length == 0 ? ofMost(words) : link;
        }
        return link < 0 ? Optional.empty() : Optional.of(about(link));
    }

    /** Whether the word's own clause or place in a list says what it is said of. */
    private boolean isTied(int word) {
        int link = links[word];
        return link >= 0 && (Link.how(link) == About.How.CLAUSE || Link.how(link) == About.How.REFERENCE);
    }

    private int ofMost(int[] words) {
        int[] votes = new int[ids.size() + 1];
        int[] first = new int[votes.length];
        for (int i = words.length - 1; i >= 0; i--) {
            int link = links[words[i]];
            if (link != Link.NONE) {
                int voted = link == Link.SEVERAL ? ids.size() : mentions.subject(Link.mention(link));
                votes[voted]++;
                first[voted] = i;
            }
        }
        int best = 0;
        for (int voted = 1; voted < votes.length; voted++) {
            boolean sooner = votes[voted] == votes[best] && first[voted] < first[best];
            best = votes[voted] > votes[best] || sooner ? voted : best;
        }
        return votes[best] == 0 ? Link.NONE : links[words[first[best]]];
    }

    private About about(int link) {
        int mention = Link.mention(link);
        int start = answer.tokens().get(mentions.first(mention)).start();
        int end = answer.tokens().get(mentions.last(mention)).end();
        return new About(
                ids.get(mentions.subject(mention)),
                Link.how(link),
                start,
                end,
                answer.text().substring(start, end));
    }
}

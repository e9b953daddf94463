package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
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
     * another. Empty if it is said of none, or of several.
     */
    Optional<About> of(Match match) {
        if (links.length == 0) {
            return Optional.empty();
        }
        int[] votes = new int[ids.size() + 1];
        int[] firsts = new int[votes.length];
        int best = -1;
        for (int word : match.words()) {
            int link = links[word];
            int voted =
                    link == Link.SEVERAL ? ids.size() : link == Link.NONE ? -1 : mentions.subject(Link.mention(link));
            if (voted >= 0) {
                if (votes[voted]++ == 0) {
                    firsts[voted] = word;
                }
                boolean more = best < 0
                        || votes[voted] > votes[best]
                        || votes[voted] == votes[best] && firsts[voted] < firsts[best];
                best = more ? voted : best;
            }
        }
        return best < 0 || best == ids.size() ? Optional.empty() : Optional.of(about(best, links[firsts[best]]));
    }

    private About about(int subject, int link) {
        int mention = Link.mention(link);
        int start = answer.tokens().get(mentions.first(mention)).start();
        int end = answer.tokens().get(mentions.last(mention)).end();
        return new About(
                ids.get(subject), Link.how(link), start, end, answer.text().substring(start, end));
    }
}

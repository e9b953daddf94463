package dev.assay.context;

import dev.assay.context.SubjectCues.Group;
import dev.assay.context.SubjectCues.Role;
import dev.assay.text.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * What each token of one answer names or refers to, as far as it is known. Filled sentence by sentence, since what "the
 * latter" stands for depends on what was named before. Lives for one call.
 */
final class Anchors {

    private final Mentions mentions;
    private final Words words;
    private final NamedGroup group;

    /** For each token what is spoken of from here on; {@link #NOTHING} if it names nothing. */
    private final int[] links;

    private int nextPhrase;

    static final int NOTHING = Integer.MIN_VALUE;

    Anchors(Mentions mentions, NamedGroup group) {
        this.mentions = mentions;
        this.words = mentions.words();
        this.group = group;
        this.links = new int[words.count()];
        Arrays.fill(links, NOTHING);
    }

    /** Finds out what a sentence names; {@code topic} is what was spoken of before it. */
    void fill(Sentence sentence, int topic) {
        group.sentence();
        int current = topic;
        int mention = mentions.from(sentence.firstToken());
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            while (nextPhrase < mentions.phrases().size()
                    && mentions.phrases().get(nextPhrase).match().firstToken() <= token) {
                PlacedPhrase placed = mentions.phrases().get(nextPhrase++);
                if (placed.match().firstToken() == token && refers(placed, sentence)) {
                    int link = group.resolve(placed.phrase().role(), current);
                    links[token] = link == Link.NONE ? links[token] : link;
                }
            }
            if (mention < mentions.size() && mentions.first(mention) == token) {
                group.name(mention);
                if (!mentions.isContrasted(mention)) {
                    links[token] = chain(mention);
                }
                mention++;
            }
            if (counts(token, sentence)) {
                group.count();
            }
            current = links[token] == NOTHING ? current : links[token];
        }
    }

    /** What is spoken of behind a mention: several subjects if it is joined with others. */
    private int chain(int mention) {
        int first = mention;
        while (mentions.isJoined(first)) {
            first--;
        }
        boolean several = false;
        for (int other = first; other < mentions.size() && (other == first || mentions.isJoined(other)); other++) {
            several |= mentions.subject(other) != mentions.subject(mention);
        }
        return several ? Link.SEVERAL : Link.to(mention, About.How.CLAUSE);
    }

    private boolean refers(PlacedPhrase placed, Sentence sentence) {
        Role role = placed.phrase().role();
        int last = placed.match().lastToken();
        if (!role.refers()) {
            return false;
        }
        if (role == Role.OLD || role == Role.NEW) {
            return true;
        }
        int end = sentence.endToken();
        return words.standsAlone(last, end)
                && (role != Role.ONE || otherFollows(sentence))
                && (role != Role.TWO || last + 1 == end || !words.isPlural(last + 1));
    }

    /** Whether a token counts other things than what is named. */
    private boolean counts(int token, Sentence sentence) {
        int next = token + 1;
        return words.is(token, Group.COUNT)
                && next < sentence.endToken()
                && words.isWord(next)
                && !words.is(next, Group.GENERAL)
                && !words.is(next, Group.PREPOSITION);
    }

    private boolean otherFollows(Sentence sentence) {
        List<PlacedPhrase> phrases = mentions.phrases();
        for (int i = nextPhrase; i < phrases.size(); i++) {
            int ahead = words.sentence(phrases.get(i).match().firstToken()) - sentence.index();
            if (ahead > 1) {
                return false;
            }
            if (phrases.get(i).phrase().role() == Role.OTHER) {
                return true;
            }
        }
        return false;
    }

    /** What is spoken of from a token on; {@link #NOTHING} if it changes nothing. */
    int at(int token) {
        return links[token];
    }

    /** The first token from {@code from} to {@code to} at which the topic is named, or -1. */
    int firstIn(int from, int to) {
        for (int token = from; token < to; token++) {
            if (links[token] != NOTHING) {
                return token;
            }
        }
        return -1;
    }

    /** The last one, or -1. */
    int lastIn(int from, int to) {
        for (int token = to - 1; token >= from; token--) {
            if (links[token] != NOTHING) {
                return token;
            }
        }
        return -1;
    }
}

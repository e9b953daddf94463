package dev.assay.context;

import dev.assay.context.About.How;
import dev.assay.context.Segment.Lead;
import dev.assay.context.SubjectCues.Group;
import dev.assay.context.SubjectCues.Role;
import dev.assay.text.Sentence;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out what each token of a sentence is said of, and what the sentence as a whole speaks of. Lives for one call.
 *
 * <p>In a segment that names a subject, what follows the name is said of it, and so is what stands before the first one,
 * unless that is said of "it". A segment without a name goes on with what the sentence speaks of.
 */
final class SentenceTopics {

    /** How many tokens may stand between the beginning of a segment and a subject that is its grammatical one. */
    private static final int FRONT = 4;

    private final Mentions mentions;
    private final Words words;
    private final Anchors anchors;
    private final SentenceParts parts;
    private final Pairs pairs;
    private final LookBack lookBack;
    private final int[] links;

    SentenceTopics(Mentions mentions, Anchors anchors, int[] links) {
        this.mentions = mentions;
        this.words = mentions.words();
        this.anchors = anchors;
        this.parts = new SentenceParts(mentions);
        this.pairs = new Pairs(mentions, links);
        this.lookBack = new LookBack(mentions, anchors, links);
        this.links = links;
    }

    /**
     * What was found out about a sentence.
     *
     * @param topic what it speaks of
     * @param names whether it names that itself
     * @param lead what it begins with
     * @param isLead whether it begins with a name that is set off from the rest: "X: one query"
     */
    record Outcome(int topic, boolean names, Lead lead, boolean isLead) {

        /** Nothing is named, nor was before. */
        static final Outcome NOTHING = new Outcome(Link.NONE, false, Lead.OTHER, false);
    }

    /**
     * Reads a sentence.
     *
     * @param scope what a heading or lead above it names
     * @param running what was spoken of before it
     * @param unbroken whether it follows that directly
     */
    Outcome read(Sentence sentence, int scope, int running, boolean unbroken) {
        anchors.fill(sentence, running < 0 ? scope : running);
        if (scope == Link.NONE && running == Link.NONE && isWithoutNames(sentence)) {
            return Outcome.NOTHING;
        }
        List<Segment> segments = parts.of(sentence);
        int start = start(segments.get(0), scope, running, unbroken);
        int main = Link.NONE;
        boolean settled = false;
        boolean front = true;
        int local = start;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean aside = segment.lead() == Lead.RELATIVE || segment.lead() == Lead.BRACKET;
            int inherited;
            if (i == 0) {
                inherited = start;
            } else if (aside) {
                inherited = before(segment, local);
            } else if (front && segment.lead() == Lead.PRONOUN && local == Link.NONE) {
                inherited = Link.by(running, How.TOPIC); // "Unlike X, it joins"
            } else if (segment.subordinate() && segment.lead() == Lead.OTHER && holds(segment, Group.UNREAL)) {
                inherited = Link.NONE;
            } else {
                inherited = segment.coordinated() || !settled ? local : main;
            }
            front &= segment.subordinate() || segment.lead() == Lead.PREPOSITION;
            int topic = fill(segment, inherited);
            boolean names = anchors.firstIn(segment.from(), segment.to()) >= 0;
            boolean subordinate = segment.subordinate() && !(i > 0 && segment.contrasting());
            if (!aside && !subordinate && (names || !settled)) {
                main = topic;
                settled |= names || topic != Link.NONE;
            }
            if (segment.lead() != Lead.BRACKET) {
                local = topic;
            }
            if (names && i > 0) {
                lookBack.read(segments, i);
            }
        }
        pairs.read(sentence);
        asides(sentence);
        int topic = settled ? main : local;
        return new Outcome(
                topic,
                anchors.firstIn(sentence.firstToken(), sentence.endToken()) >= 0,
                segments.get(0).lead(),
                isLead(sentence));
    }

    /** Whether a sentence neither names a subject nor refers to one. */
    private boolean isWithoutNames(Sentence sentence) {
        return mentions.from(sentence.firstToken()) == mentions.from(sentence.endToken())
                && anchors.firstIn(sentence.firstToken(), sentence.endToken()) < 0;
    }

    /** What a sentence speaks of before it names anything. */
    private static int start(Segment first, int scope, int running, boolean unbroken) {
        boolean goesOn =
                switch (first.lead()) {
                    case PRONOUN, RELATIVE -> true;
                    case ELLIPSIS, READER -> unbroken;
                    default -> false;
                };
        return goesOn && running != Link.NONE ? Link.by(running, How.TOPIC) : scope;
    }

    private boolean holds(Segment segment, Group group) {
        for (int token = segment.from(); token < segment.to(); token++) {
            if (words.is(token, group)) {
                return true;
            }
        }
        return false;
    }

    /** What stands right before a relative clause or bracket. */
    private int before(Segment segment, int otherwise) {
        for (int token = segment.from() - 1; token >= 0 && words.sameSentence(token, segment.from()); token--) {
            int mention = mentions.at(token);
            if (mention >= 0) {
                boolean contrasted = mentions.isContrasted(mention);
                return contrasted ? Link.to(mention, How.CLAUSE) : anchors.at(mentions.first(mention));
            }
            if (anchors.at(token) != Anchors.NOTHING) {
                return anchors.at(token);
            }
        }
        return otherwise;
    }

    /** Gives the tokens of a segment what they are said of, and tells what the segment as a whole speaks of. */
    private int fill(Segment segment, int inherited) {
        int from = segment.from();
        int to = segment.to();
        int first = anchors.firstIn(from, to);
        boolean ofIt = segment.lead() == Lead.PRONOUN || segment.lead() == Lead.ELLIPSIS;
        int current = first < 0 || ofIt ? inherited : anchors.at(first);
        for (int token = from; token < to; token++) {
            current = anchors.at(token) == Anchors.NOTHING ? current : anchors.at(token);
            int mention = mentions.at(token);
            links[token] = mention < 0 ? current : Link.to(mention, How.CLAUSE);
        }
        compared(from, to);
        if (first < 0) {
            return passedOn(inherited);
        }
        int last = anchors.lastIn(from, to);
        return passedOn(anchors.at(isGrammaticalSubject(from, first) ? first : last));
    }

    private static int passedOn(int link) {
        return link >= 0 && Link.how(link) == How.CLAUSE ? Link.by(link, How.TOPIC) : link;
    }

    private boolean isGrammaticalSubject(int from, int name) {
        if (name - from > FRONT) {
            return false;
        }
        for (int token = from; token < name; token++) {
            if (words.is(token, Group.PERSON) || words.isVerb(token)) {
                return false;
            }
        }
        return true;
    }

    /** What stands in a comparison is said of what is compared with: "instead of the two queries of X". */
    private void compared(int from, int to) {
        for (int i = mentions.from(from); i < mentions.size() && mentions.first(i) < to; i++) {
            if (!mentions.isContrasted(i)) {
                continue;
            }
            int end = mentions.last(i) + 1;
            if (end < to && describes(i, end)) {
                int next = anchors.firstIn(end, to);
                end = next < 0 ? to : next;
            }
            Arrays.fill(links, Math.max(from, mentions.contrastStart(i)), end, Link.to(i, How.CLAUSE));
        }
    }

    /** Whether what follows a mention belongs to it: "X's queries", "X which …", "X doing …", "that X makes". */
    private boolean describes(int mention, int next) {
        String word = words.folded(next);
        return words.folded(mentions.last(mention)).endsWith("'s")
                || words.is(next, Group.RELATIVE)
                || words.is(next, Group.DEMONSTRATIVE)
                || words.is(next, Group.AUXILIARY)
                || words.isVerb(next) && words.is(mentions.first(mention) - 1, Group.DEMONSTRATIVE)
                || word.endsWith("ing");
    }

    /** What the name with which a sentence begins answers a question with; {@link Link#NONE} if it begins otherwise. */
    int answers(Sentence sentence) {
        int name = anchors.firstIn(sentence.firstToken(), sentence.endToken());
        return name < 0 || name - sentence.firstToken() > 1 ? Link.NONE : anchors.at(name);
    }

    /** What a sentence says that the one before it was said of: "That's X"; {@link Link#NONE} if it does not. */
    int identified(Sentence sentence) {
        Segment first = parts.of(sentence).get(0);
        int name = anchors.firstIn(first.from(), first.to());
        return name < 0 || !lookBack.pointsBack(first, name) ? Link.NONE : anchors.at(name);
    }

    private void asides(Sentence sentence) {
        for (PlacedPhrase placed : mentions.phrases(Role.ASIDE, sentence)) {
            int token = placed.match().firstToken();
            int clause = words.clause(placed.match().lastToken());
            while (token < sentence.endToken()
                    && (token <= placed.match().lastToken() || words.clause(token) == clause)) {
                links[token++] = Link.NONE;
            }
        }
    }

    private boolean isLead(Sentence sentence) {
        int name = anchors.firstIn(sentence.firstToken(), sentence.endToken());
        if (name < 0 || name - sentence.firstToken() > 2 || mentions.at(name) < 0) {
            return false;
        }
        int next = mentions.last(mentions.at(name)) + 1;
        return next < sentence.endToken() && words.isSetOff(next);
    }
}

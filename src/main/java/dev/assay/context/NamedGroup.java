package dev.assay.context;

import dev.assay.context.SubjectCues.Role;

/**
 * The subjects that were last named together: what "the former", "the second" and "both" pick from. Names in one
 * sentence are together; names in one sentence each are until a sentence holds two. Lives for one call.
 */
final class NamedGroup {

    private final Mentions mentions;
    private final DistinctMentions members;
    private final DistinctMentions inSentence;
    private boolean closed;

    /** Whether other things were counted since: "two queries". */
    private boolean counted;

    /** Whether "the first" was said of a member, so that "the second" is its fellow whatever was counted between. */
    private boolean numbered;

    /** The subject left for another and that other one, as mentions; -1 if there are none. */
    private int left = -1;

    private int one = -1;

    NamedGroup(Mentions mentions) {
        this.mentions = mentions;
        this.members = new DistinctMentions(mentions);
        this.inSentence = new DistinctMentions(mentions);
    }

    /** Begins a sentence. */
    void sentence() {
        inSentence.clear();
    }

    /** Begins a list, whose items are together. */
    void list() {
        members.clear();
        closed = false;
        counted = false;
        numbered = false;
    }

    /** Takes that other things are counted. */
    void count() {
        counted = true;
    }

    /** Takes a mention. */
    void name(int mention) {
        if (mentions.isLeft(mention)) {
            left = mention;
        }
        inSentence.add(mention);
        if (inSentence.size() > 1) {
            members.set(inSentence);
            closed = true;
            counted = false;
            numbered = false;
        } else if (!closed || !members.hold(mention)) {
            if (closed) {
                members.clear();
            }
            closed = false;
            members.add(mention);
        }
    }

    /**
     * What a reference stands for.
     *
     * @param topic what is spoken of before it
     * @return a link, {@link Link#NONE} if nothing fits
     */
    int resolve(Role role, int topic) {
        return switch (role) {
            case FORMER -> member(0);
            case LATTER -> member(1);
            case FIRST -> counted ? Link.NONE : first();
            case SECOND -> counted && !numbered ? Link.NONE : member(1);
            case OLD -> left < 0 ? Link.NONE : reference(left);
            case NEW -> left < 0 ? Link.NONE : reference(left + 1);
            case ONE -> counted ? Link.NONE : one();
            case OTHER -> counted ? Link.NONE : other(topic);
            case BOTH, TWO -> members.size() > 1 ? Link.SEVERAL : Link.NONE;
            default -> throw new IllegalArgumentException(role + " refers to nothing");
        };
    }

    private int member(int index) {
        return members.size() < 2 ? Link.NONE : reference(members.get(index));
    }

    private int first() {
        int link = member(0);
        numbered = link != Link.NONE;
        return link;
    }

    private int one() {
        int link = member(0);
        one = link == Link.NONE ? -1 : members.get(0);
        return link;
    }

    private int other(int topic) {
        if (members.size() != 2) {
            return Link.NONE;
        }
        int not = one >= 0 ? one : topic >= 0 ? Link.mention(topic) : members.get(0);
        one = -1;
        for (int i = 0; i < members.size(); i++) {
            if (mentions.subject(members.get(i)) != mentions.subject(not)) {
                return reference(members.get(i));
            }
        }
        return Link.NONE;
    }

    private static int reference(int mention) {
        return Link.to(mention, About.How.REFERENCE);
    }
}

package dev.assay.context;

import dev.assay.context.SubjectCues.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * The subjects that were last named together: what "the former", "the second" and "both" pick from. Names in one
 * sentence are together; names in one sentence each are until a sentence holds two. Lives for one call.
 */
final class NamedGroup {

    private final Mentions mentions;
    private List<Integer> members = new ArrayList<>();
    private List<Integer> inSentence = new ArrayList<>();
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
    }

    /** Begins a sentence. */
    void sentence() {
        inSentence = new ArrayList<>();
    }

    /** Begins a list, whose items are together. */
    void list() {
        members = new ArrayList<>();
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
        add(inSentence, mention);
        if (inSentence.size() > 1) {
            members = new ArrayList<>(inSentence);
            closed = true;
            counted = false;
            numbered = false;
        } else if (!closed || !holds(members, mention)) {
            members = closed ? new ArrayList<>() : members;
            closed = false;
            add(members, mention);
        }
    }

    private void add(List<Integer> list, int mention) {
        if (!holds(list, mention)) {
            list.add(mention);
        }
    }

    private boolean holds(List<Integer> list, int mention) {
        return list.stream().anyMatch(other -> mentions.subject(other) == mentions.subject(mention));
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
            case BOTH -> members.size() > 1 ? Link.SEVERAL : Link.NONE;
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
        for (int member : members) {
            if (mentions.subject(member) != mentions.subject(not)) {
                return reference(member);
            }
        }
        return Link.NONE;
    }

    private static int reference(int mention) {
        return Link.to(mention, About.How.REFERENCE);
    }
}

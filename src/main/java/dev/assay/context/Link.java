package dev.assay.context;

/**
 * What leads from a token to the subject that it is said of, as a number: the mention that names the subject, and how it
 * is reached.
 */
final class Link {

    /** Leads to no subject. */
    static final int NONE = -1;

    /** Leads to more than one. */
    static final int SEVERAL = -2;

    private static final About.How[] HOW = About.How.values();

    private Link() {}

    static int to(int mention, About.How how) {
        return mention * HOW.length + how.ordinal();
    }

    /** The same subject, reached in another way. */
    static int by(int link, About.How how) {
        return link < 0 ? link : to(mention(link), how);
    }

    static int mention(int link) {
        return link / HOW.length;
    }

    static About.How how(int link) {
        return HOW[link % HOW.length];
    }
}

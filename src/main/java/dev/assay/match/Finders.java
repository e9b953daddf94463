package dev.assay.match;

import java.util.List;

/** The kinds of finder, one for each operator of the pattern language but the phrase and the choice. */
final class Finders {

    private Finders() {}

    /** A single word. */
    static final class Leaf extends Finder {
        private final int leaf;

        Leaf(int id, int leaf) {
            super(id);
            this.leaf = leaf;
        }

        @Override
        int find(Search search) {
            return search.addPlaces(leaf);
        }

        @Override
        void outline(Outlines outlines, Search search) {
            if (search.holds(leaf)) {
                outlines.draw(this, outlines.firstsOfLeaf(leaf), outlines.lastsOfLeaf(leaf));
            } else {
                outlines.draw(this, 0, 0);
            }
        }

        int leaf() {
            return leaf;
        }
    }

    /** Two parts at a bounded distance: both have to be there before distances are looked at. */
    private abstract static class Pair extends Finder {
        final int words;
        private final Finder left;
        private final Finder right;

        Pair(int id, Finder left, Finder right, int words) {
            super(id);
            this.left = left;
            this.right = right;
            this.words = words;
        }

        @Override
        final int find(Search search) {
            boolean both = search.hits(left) && search.hits(right);
            Hits rows = search.rows();
            int found = rows.size();
            if (both) {
                int to = search.to(left);
                for (int one = search.from(left); one < to; one++) {
                    pairs(one, search.from(right), search.to(right), search);
                }
                rows.settle(found);
            }
            return found;
        }

        @Override
        final void outline(Outlines outlines, Search search) {
            if (outlines.mayHit(left, search) && outlines.mayHit(right, search)) {
                outline(left, right, outlines);
            } else {
                outlines.draw(this, 0, 0);
            }
        }

        /** Draws the outline where both parts have one. */
        abstract void outline(Finder left, Finder right, Outlines outlines);

        /** Adds the pairs of a row with some that are sorted by place. */
        abstract void pairs(int one, int from, int to, Search search);
    }

    /** Two parts in order, at most {@code words} words between. */
    static final class Gap extends Pair {
        private final boolean unbroken;

        /** @param unbroken whether neither a comma, colon, semicolon or dash nor the end of the clause may stand between */
        Gap(int id, Finder left, Finder right, int words, boolean unbroken) {
            super(id, left, right, words);
            this.unbroken = unbroken;
        }

        @Override
        void outline(Finder left, Finder right, Outlines outlines) {
            long begins = outlines.within(outlines.lasts(left), words) & outlines.firsts(right);
            outlines.draw(
                    this,
                    Outlines.notBehind(outlines.firsts(left), begins),
                    Outlines.notBefore(outlines.lasts(right), begins));
        }

        @Override
        void pairs(int one, int from, int to, Search search) {
            Hits rows = search.rows();
            int end = rows.last(one);
            for (int other = rows.firstFrom(from, to, end + 1); other < to; other++) {
                if (search.wordsBetween(end, rows.first(other)) > words) {
                    break;
                }
                // A clause goes on behind what stands in brackets.
                if (!unbroken || !search.parts(end, rows.first(other))) {
                    rows.join(one, other);
                }
            }
        }
    }

    /** Two parts in either order, at most {@code words} words between, or one inside the other. */
    static final class Near extends Pair {
        Near(int id, Finder left, Finder right, int words) {
            super(id, left, right, words);
        }

        @Override
        void outline(Finder left, Finder right, Outlines outlines) {
            outlines.draw(
                    this, outlines.firsts(left) | outlines.firsts(right), outlines.lasts(left) | outlines.lasts(right));
        }

        @Override
        void pairs(int one, int from, int to, Search search) {
            Hits rows = search.rows();
            int start = rows.first(one);
            int end = rows.last(one);
            int earliest = search.tokenBack(start, words, rows.widest(from, to));
            for (int other = rows.firstFrom(from, to, earliest); other < to; other++) {
                if (rows.first(other) > end && search.wordsBetween(end, rows.first(other)) > words) {
                    break;
                }
                boolean near = rows.last(other) >= start || search.wordsBetween(rows.last(other), start) <= words;
                if (near && !rows.share(one, other)) {
                    rows.join(one, other);
                }
            }
        }
    }

    /** Several parts of one sentence, in any order: the shortest stretches that hold them all. */
    static final class Both extends Finder {
        private final Finder[] parts;

        Both(int id, List<Finder> parts) {
            super(id);
            this.parts = parts.toArray(Finder[]::new);
        }

        @Override
        int find(Search search) {
            boolean all = true;
            for (int i = 0; i < parts.length && all; i++) {
                all = search.hits(parts[i]);
            }
            Hits rows = search.rows();
            int from = rows.size();
            if (all) {
                Finder first = parts[0];
                rows.copyAll(search.from(first), search.to(first));
                for (int i = 1; i < parts.length; i++) {
                    int to = rows.size();
                    pairs(rows, from, to, search.from(parts[i]), search.to(parts[i]));
                    from = to;
                }
            }
            return from;
        }

        @Override
        void outline(Outlines outlines, Search search) {
            long first = 0;
            long last = 0;
            for (Finder part : parts) {
                if (!outlines.mayHit(part, search)) {
                    outlines.draw(this, 0, 0);
                    return;
                }
                first |= outlines.firsts(part);
                last |= outlines.lasts(part);
            }
            outlines.draw(this, first, last);
        }

        private static void pairs(Hits rows, int left, int leftEnd, int right, int rightEnd) {
            int[] endsFirst = rows.endsFirst(right, rightEnd);
            for (int one = left; one < leftEnd; one++) {
                int middle = rows.firstFrom(right, rightEnd, rows.first(one));
                for (int other = middle - 1; other >= right; other--) {
                    if (join(rows, one, other) && rows.last(other) < rows.first(one)) {
                        break;
                    }
                }
                int behind = rows.firstFrom(right, rightEnd, rows.last(one) + 1);
                for (int other = middle; other < behind; other++) {
                    join(rows, one, other);
                }
                if (behind < rightEnd) {
                    rows.join(one, endsFirst[behind - right]);
                }
            }
            rows.settle(leftEnd);
            rows.keepMinimal(leftEnd);
        }

        private static boolean join(Hits rows, int one, int other) {
            boolean disjoint = !rows.share(one, other);
            if (disjoint) {
                rows.join(one, other);
            }
            return disjoint;
        }
    }
}

package dev.assay.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The kinds of finder, one for each operator of the pattern language but the phrase. */
final class Finders {

    private Finders() {}

    /** A single word. */
    static final class Leaf extends Finder {
        private final int leaf;

        Leaf(int id, int leaf, int cost) {
            super(id, Requirement.word(leaf, cost));
            this.leaf = leaf;
        }

        int leaf() {
            return leaf;
        }

        @Override
        List<Hit> find(Search search) {
            return search.leafHits(leaf);
        }
    }

    /** One of several parts. */
    static final class Any extends Finder {
        private final LeafSet words;
        private final Finder[] others;

        Any(int id, List<Finder> options) {
            super(id, Requirement.anyOf(options));
            BitSet leaves = new BitSet();
            List<Finder> rest = new ArrayList<>();
            for (Finder option : options) {
                if (option instanceof Leaf word) {
                    leaves.set(word.leaf);
                } else {
                    rest.add(option);
                }
            }
            words = LeafSet.of(leaves);
            others = rest.toArray(Finder[]::new);
        }

        @Override
        List<Hit> find(Search search) {
            List<Hit> found = new ArrayList<>();
            search.addPlaces(words, found);
            for (Finder option : others) {
                found.addAll(search.hits(option));
            }
            return Hit.distinct(found);
        }
    }

    /** Two parts at a bounded distance: both have to be there before distances are looked at. */
    private abstract static class Pair extends Finder {
        final int words;
        private final Finder left;
        private final Finder right;

        Pair(int id, Finder left, Finder right, int words) {
            super(id, Requirement.allOf(List.of(left, right)));
            this.left = left;
            this.right = right;
            this.words = words;
        }

        @Override
        final List<Hit> find(Search search) {
            List<Hit> lefts = search.hits(left);
            List<Hit> rights = lefts.isEmpty() ? List.of() : search.hits(right);
            return rights.isEmpty() ? List.of() : Hit.distinct(pairs(lefts, rights, search));
        }

        /** The pairs whose distance is right; neither list is empty. */
        abstract List<Hit> pairs(List<Hit> lefts, List<Hit> rights, Search search);
    }

    /** Two parts in order, at most {@code words} words between. */
    static final class Gap extends Pair {
        private final boolean unbroken;

        /** @param unbroken whether no comma, colon, semicolon or dash may stand between */
        Gap(int id, Finder left, Finder right, int words, boolean unbroken) {
            super(id, left, right, words);
            this.unbroken = unbroken;
        }

        @Override
        List<Hit> pairs(List<Hit> lefts, List<Hit> rights, Search search) {
            List<Hit> found = new ArrayList<>();
            for (Hit one : lefts) {
                for (int i = Search.firstFrom(rights, one.last() + 1); i < rights.size(); i++) {
                    Hit other = rights.get(i);
                    boolean far = search.wordsBetween(one.last(), other.first()) > words;
                    if (far || unbroken && search.parts(one.last(), other.first())) {
                        break;
                    }
                    found.add(Hit.join(one, other));
                }
            }
            return found;
        }
    }

    /** Two parts in either order, at most {@code words} words between, or one inside the other. */
    static final class Near extends Pair {
        Near(int id, Finder left, Finder right, int words) {
            super(id, left, right, words);
        }

        @Override
        List<Hit> pairs(List<Hit> lefts, List<Hit> rights, Search search) {
            int widest = Search.widest(rights);
            List<Hit> found = new ArrayList<>();
            for (Hit one : lefts) {
                int from = search.tokenBack(one.first(), words, widest);
                for (int i = Search.firstFrom(rights, from); i < rights.size(); i++) {
                    Hit other = rights.get(i);
                    if (other.first() > one.last() && search.wordsBetween(one.last(), other.first()) > words) {
                        break;
                    }
                    boolean near =
                            other.last() >= one.first() || search.wordsBetween(other.last(), one.first()) <= words;
                    if (near && !one.shares(other)) {
                        found.add(Hit.join(one, other));
                    }
                }
            }
            return found;
        }
    }

    /** Several parts of one sentence, in any order: the shortest stretches that hold them all. */
    static final class Both extends Finder {
        private final List<Finder> parts;

        Both(int id, List<Finder> parts) {
            super(id, Requirement.allOf(parts));
            this.parts = List.copyOf(parts);
        }

        @Override
        List<Hit> find(Search search) {
            List<Hit> found = search.hits(parts.get(0));
            for (int i = 1; i < parts.size() && !found.isEmpty(); i++) {
                found = pairs(found, search.hits(parts.get(i)));
            }
            return found;
        }

        private static List<Hit> pairs(List<Hit> lefts, List<Hit> rights) {
            List<Hit> found = new ArrayList<>();
            for (Hit one : lefts) {
                int middle = Search.firstFrom(rights, one.first());
                for (int i = middle - 1; i >= 0; i--) {
                    if (join(one, rights.get(i), found) && rights.get(i).last() < one.first()) {
                        break;
                    }
                }
                for (int i = middle; i < rights.size(); i++) {
                    if (join(one, rights.get(i), found) && rights.get(i).first() > one.last()) {
                        break;
                    }
                }
            }
            return Hit.minimal(Hit.distinct(found));
        }

        private static boolean join(Hit one, Hit other, List<Hit> found) {
            boolean disjoint = !one.shares(other);
            if (disjoint) {
                found.add(Hit.join(one, other));
            }
            return disjoint;
        }
    }
}

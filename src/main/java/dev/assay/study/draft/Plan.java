package dev.assay.study.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Which pieces of a reference make one concept: a piece and other ways of saying it, or the items of a list of which some
 * are enough.
 *
 * @param entries what an answer may name; the pieces of each. A plain concept has one
 * @param needs how many of them are enough
 */
record Plan(List<List<Piece>> entries, int needs) {
    Plan {
        entries = entries.stream().map(List::copyOf).toList();
    }

    boolean isChoice() {
        return entries.size() > 1;
    }

    Piece first() {
        return entries.get(0).get(0);
    }

    List<Piece> pieces() {
        return entries.stream().flatMap(List::stream).toList();
    }

    /** What it says, in a sentence. */
    String says() {
        return isChoice()
                ? "At least " + needs + " of " + entries.size() + ": "
                        + entries.stream().map(entry -> entry.get(0).title()).collect(Collectors.joining("; "))
                : first().says();
    }

    static List<Plan> of(QuestionAsked question, List<Piece> pieces) {
        List<Plan> plans = new ArrayList<>();
        OptionalInt count = question.count();
        long all = pieces.stream().mapToInt(Piece::item).distinct().count();
        boolean some = count.isPresent() && count.getAsInt() > 1 && all > count.getAsInt();
        int lastInner = pieces.stream().mapToInt(Piece::inner).max().orElse(-1);
        boolean one = count.isPresent() && count.getAsInt() == 1 && lastInner >= 0;
        for (int i = 0; i < pieces.size(); ) {
            Piece piece = pieces.get(i);
            int end = i + 1;
            if (some) {
                end = pieces.size();
                plans.add(new Plan(items(pieces.subList(i, end), false), count.getAsInt()));
            } else if (one && piece.inner() == lastInner) {
                while (end < pieces.size() && pieces.get(end).inner() == lastInner) {
                    end++;
                }
                plans.add(new Plan(items(pieces.subList(i, end), true), 1));
            } else if (piece.of() > 0 && piece.list() >= 0) {
                while (end < pieces.size()
                        && pieces.get(end).list() == piece.list()
                        && pieces.get(end).of() == piece.of()) {
                    end++;
                }
                List<List<Piece>> items = items(pieces.subList(i, end), false);
                plans.add(new Plan(items, Math.min(piece.of(), items.size())));
            } else {
                while (end < pieces.size() && pieces.get(end).alternative()) {
                    end++;
                }
                plans.add(new Plan(List.of(pieces.subList(i, end)), 1));
            }
            i = end;
        }
        return plans;
    }

    /** Pieces by item. What has a name of its own inside an item is one, too, and with {@code each} any piece. */
    private static List<List<Piece>> items(List<Piece> pieces, boolean each) {
        List<List<Piece>> items = new ArrayList<>();
        Piece before = null;
        for (Piece piece : pieces) {
            boolean named =
                    before != null && piece.inner() >= 0 && !piece.lead().equals(before.lead());
            if (each || before == null || piece.item() != before.item() || named) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(piece);
            before = piece;
        }
        return items;
    }
}

package dev.assay.context;

import dev.assay.match.Match;
import dev.assay.text.Answer;
import dev.assay.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The cues that stand in one answer, each with the tokens that it reaches. Pseudo cues, fixed phrases, parts of
 * identifiers and code have been taken out. Lives for one call.
 */
final class CueHits {

    /**
     * A cue where it stands.
     *
     * @param match its words
     * @param entry what it means
     * @param from first token that it reaches
     * @param to last token that it reaches, included; less than {@code from} if it reaches none
     */
    record Placed(Match match, CueList.Entry entry, int from, int to) {

        /** Whether it reaches a word of a match; a match that asks for the cue's own words keeps them. */
        boolean reaches(Match found) {
            if (from > found.lastToken() || to < found.firstToken()) {
                return false;
            }
            for (int word : match.words()) {
                if (found.uses(word)) {
                    return false;
                }
            }
            if (entry.direction() == CueList.Direction.BACKWARD) {
                return found.lastToken() <= to && found.lastToken() >= from;
            }
            for (int word : found.words()) {
                if (from <= word && word <= to) {
                    return true;
                }
            }
            return false;
        }
    }

    private final List<Placed> byPlace;
    private final int widestReach;

    private CueHits(List<Placed> byPlace) {
        this.byPlace = byPlace;
        int widest = 0;
        for (Placed placed : byPlace) {
            int first = Math.min(placed.from, placed.match.firstToken());
            widest = Math.max(widest, Math.max(placed.to, placed.match.lastToken()) - first);
        }
        widestReach = widest;
    }

    /**
     * Places cues.
     *
     * @param cues matches of cue patterns, each with its entry
     * @param blocked tokens whose negation is no cue
     */
    static CueHits place(Answer answer, List<CueMatch> cues, BitSet blocked) {
        List<Placed> placed = new ArrayList<>();
        for (CueMatch cue : cues) {
            if (!isBlocked(answer, cue, blocked)) {
                placed.add(place(answer, cue));
            }
        }
        placed.sort(Comparator.comparingInt(one -> one.match.firstToken()));
        return new CueHits(placed);
    }

    /** A match of a cue's pattern. */
    record CueMatch(Match match, CueList.Entry entry) {}

    /** The cues that reach a match, by place. */
    List<Placed> reaching(Match found) {
        List<Placed> reaching = new ArrayList<>();
        int low = 0;
        int high = byPlace.size();
        int from = found.firstToken() - widestReach;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byPlace.get(middle).match.firstToken() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < byPlace.size(); i++) {
            Placed placed = byPlace.get(i);
            if (placed.match.firstToken() > found.lastToken() + widestReach) {
                break;
            }
            if (placed.reaches(found)) {
                reaching.add(placed);
            }
        }
        return reaching;
    }

    private static boolean isBlocked(Answer answer, CueMatch cue, BitSet blocked) {
        for (int word : cue.match.words()) {
            Token token = answer.tokens().get(word);
            boolean part = token.compound() >= 0 && cue.entry.direction() != CueList.Direction.PART;
            if (blocked.get(word) || token.code() || part) {
                return true;
            }
        }
        return false;
    }

    private static Placed place(Answer answer, CueMatch cue) {
        List<Token> tokens = answer.tokens();
        int first = cue.match.firstToken();
        int last = cue.match.lastToken();
        return switch (cue.entry.direction()) {
            case FORWARD -> new Placed(cue.match, cue.entry, last + 1, forward(answer, last, cue.entry));
            case BACKWARD -> new Placed(cue.match, cue.entry, backward(tokens, first, cue.entry.reach()), first - 1);
            case PART -> new Placed(cue.match, cue.entry, last + 1, restOfCompound(tokens, last));
        };
    }

    private static int forward(Answer answer, int cue, CueList.Entry entry) {
        List<Token> tokens = answer.tokens();
        int clause = tokens.get(cue).clause();
        int end = cue;
        int words = 0;
        while (end + 1 < tokens.size() && tokens.get(end + 1).clause() == clause && words < entry.reach()) {
            if (entry.toComma() && commaBetween(answer.text(), tokens.get(end), tokens.get(end + 1))) {
                break;
            }
            end++;
            words += tokens.get(end).isWord() ? 1 : 0;
        }
        return end;
    }

    private static boolean commaBetween(String text, Token one, Token next) {
        for (int i = one.end(); i < next.start(); i++) {
            if (text.charAt(i) == ',') {
                return true;
            }
        }
        return false;
    }

    private static int backward(List<Token> tokens, int cue, int reach) {
        int clause = tokens.get(cue).clause();
        int start = cue;
        int words = 0;
        while (start > 0 && tokens.get(start - 1).clause() == clause && words < reach) {
            start--;
            words += tokens.get(start).isWord() ? 1 : 0;
        }
        return start;
    }

    private static int restOfCompound(List<Token> tokens, int part) {
        Token token = tokens.get(part);
        int end = part;
        while (end + 1 < tokens.size()
                && token.compound() >= 0
                && tokens.get(end + 1).compound() == token.compound()) {
            end++;
        }
        boolean free =
                end == part && end + 1 < tokens.size() && tokens.get(end + 1).sentence() == token.sentence();
        return free ? end + 1 : end;
    }
}

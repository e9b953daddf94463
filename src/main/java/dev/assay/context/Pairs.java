package dev.assay.context;

import dev.assay.context.About.How;
import dev.assay.context.SubjectCues.Group;
import dev.assay.context.SubjectCues.Role;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives the items of one list to the subjects of another: "X and Y use a join and an IN query, respectively", "one query
 * versus two: X versus Y".
 */
final class Pairs {

    private final Mentions mentions;
    private final Words words;
    private final int[] links;

    Pairs(Mentions mentions, int[] links) {
        this.mentions = mentions;
        this.words = mentions.words();
        this.links = links;
    }

    void read(Sentence sentence) {
        List<PlacedPhrase> respectively = mentions.phrases(Role.RESPECTIVELY, sentence);
        if (!respectively.isEmpty()) {
            respectively(sentence, respectively.get(0).match().firstToken());
        }
        List<PlacedPhrase> versus = mentions.phrases(Role.VERSUS, sentence);
        if (versus.size() == 2) {
            versus(sentence, versus);
        }
    }

    private void respectively(Sentence sentence, int cue) {
        int last = mentions.from(cue) - 1;
        while (last >= 0 && mentions.first(last) >= sentence.firstToken() && !mentions.isJoined(last)) {
            last--;
        }
        if (last < 0 || mentions.first(last) < sentence.firstToken()) {
            return;
        }
        int first = last;
        while (mentions.isJoined(first)) {
            first--;
        }
        int behind = mentions.last(last) + 1;
        boolean items = spread(first, last, behind, cue > behind ? cue : sentence.endToken());
        if (!items) {
            spread(first, last, sentence.firstToken(), mentions.first(first));
        }
    }

    /** Gives the items between two places to the mentions; false if there are too few items. */
    private boolean spread(int first, int last, int from, int to) {
        List<Integer> borders = new ArrayList<>();
        for (int token = from + 1; token < to; token++) {
            boolean joins = words.is(token, Group.JOINER) && words.is(token, Group.COORDINATOR);
            boolean comma = !words.is(token, Group.COORDINATOR) && words.gapHolds(token, ',');
            if (joins || comma) {
                borders.add(token);
            }
        }
        int needed = last - first;
        if (borders.size() < needed) {
            return false;
        }
        int start = from;
        for (int i = 0; i <= needed; i++) {
            int end = i == needed ? to : borders.get(borders.size() - needed + i);
            Arrays.fill(links, start, end, Link.to(first + i, How.REFERENCE));
            start = end;
        }
        return true;
    }

    private void versus(Sentence sentence, List<PlacedPhrase> versus) {
        int one = versus.get(0).match().firstToken();
        int other = versus.get(1).match().firstToken();
        if (stands(one) && !stands(other)) {
            int name = mentions.from(one);
            split(name, mentions.last(name) + 1, other, sentence.endToken());
        } else if (stands(other) && !stands(one)) {
            int name = mentions.from(other);
            split(name, sentence.firstToken(), one, mentions.first(name - 1));
        }
    }

    /** Whether a "versus" stands between two joined mentions. */
    private boolean stands(int versus) {
        int next = mentions.from(versus);
        return next > 0 && next < mentions.size() && mentions.isJoined(next) && mentions.last(next - 1) < versus;
    }

    private void split(int second, int from, int middle, int to) {
        Arrays.fill(links, from, middle, Link.to(second - 1, How.REFERENCE));
        Arrays.fill(links, middle, to, Link.to(second, How.REFERENCE));
    }
}

package dev.assay.study.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * How often which band was given by Assay where the human gave which.
 *
 * @param bands the names of the bands, from the lowest
 * @param counts by the human's band, then by Assay's
 */
public record Confusion(List<String> bands, List<List<Integer>> counts) {
    public Confusion {
        bands = List.copyOf(bands);
        counts = counts.stream().map(List::copyOf).toList();
    }

    static Confusion of(List<String> bands, Pairs pairs) {
        int[][] counts = new int[bands.size()][bands.size()];
        for (int i = 0; i < pairs.count(); i++) {
            counts[(int) pairs.human()[i]][(int) pairs.given()[i]]++;
        }
        List<List<Integer>> rows = new ArrayList<>();
        for (int[] row : counts) {
            List<Integer> cells = new ArrayList<>();
            for (int count : row) {
                cells.add(count);
            }
            rows.add(cells);
        }
        return new Confusion(bands, rows);
    }
}

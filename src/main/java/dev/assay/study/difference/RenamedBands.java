package dev.assay.study.difference;

import dev.assay.rubric.Bands;
import dev.assay.rubric.Bands.Band;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds bands that are the same in all but their name: whoever is in one has not moved. */
final class RenamedBands {

    private RenamedBands() {}

    /** The new names by the old ones: of bands in one place, from one score on, whose names the other rubric does not have. */
    static Map<String, String> of(Bands before, Bands after) {
        List<Band> old = before.bands();
        List<Band> now = after.bands();
        var oldNames = old.stream().map(Band::name).collect(Collectors.toSet());
        var newNames = now.stream().map(Band::name).collect(Collectors.toSet());
        Map<String, String> renamed = new LinkedHashMap<>();
        for (int i = 0; old.size() == now.size() && i < old.size(); i++) {
            boolean gone = !newNames.contains(old.get(i).name());
            boolean fresh = !oldNames.contains(now.get(i).name());
            if (gone && fresh && old.get(i).from() == now.get(i).from()) {
                renamed.put(old.get(i).name(), now.get(i).name());
            }
        }
        return renamed;
    }
}

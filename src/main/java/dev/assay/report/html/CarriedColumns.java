package dev.assay.report.html;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The columns of the input that stand beside candidates: the first {@value #MOST} that say one short thing of each of them,
 * and not the same of all. None where names are not to be known, and never one that tells a group.
 *
 * @param names as the input calls them
 * @param durations whether all values of a column are durations such as {@code 9 years}
 */
record CarriedColumns(List<String> names, List<Boolean> durations) {

    private static final int MOST = 2;

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)\\s+(\\p{Alpha}+)");

    /**
     * A value.
     *
     * @param text as the input has it, may be empty
     * @param key a figure by which it is sorted; null if that is its text
     */
    record Value(String text, String key) {}

    static CarriedColumns of(ReportContent content) {
        List<CandidateEntry> candidates = content.candidates();
        List<String> names = content.settings().anonymous()
                ? List.of()
                : content.survey().columns().stream()
                        .filter(name -> !content.settings().groups().contains(name))
                        .filter(name -> tells(name, candidates))
                        .limit(MOST)
                        .toList();
        return new CarriedColumns(
                names,
                names.stream()
                        .map(name -> candidates.stream()
                                .map(candidate -> candidate.column(name).orElseThrow())
                                .allMatch(
                                        value -> value.isEmpty() || years(value).isPresent()))
                        .toList());
    }

    private static boolean tells(String name, List<CandidateEntry> candidates) {
        List<Optional<String>> values = candidates.stream()
                .map(candidate -> candidate.column(name))
                .distinct()
                .toList();
        return values.stream().allMatch(Optional::isPresent)
                && (values.size() > 1
                        || candidates.size() == 1 && !values.get(0).equals(Optional.of("")));
    }

    /** The names as heads of columns. */
    List<String> titles() {
        return names.stream()
                .map(name -> {
                    int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
                    return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
                })
                .toList();
    }

    List<Value> of(CandidateEntry candidate) {
        return IntStream.range(0, names.size())
                .mapToObj(i -> value(candidate.column(names.get(i)).orElse(""), durations.get(i)))
                .toList();
    }

    private static Value value(String text, boolean duration) {
        if (text.isEmpty()) {
            return new Value("", "-1");
        }
        return new Value(text, duration ? Figures.exact(years(text).orElse(0.0)) : null);
    }

    /** How many years a duration is, by a unit from days to years, in the singular or plural. */
    private static Optional<Double> years(String text) {
        Matcher duration = DURATION.matcher(text);
        if (!duration.matches()) {
            return Optional.empty();
        }
        String unit = duration.group(2).toUpperCase(Locale.ROOT);
        return Arrays.stream(ChronoUnit.values())
                .filter(known -> known.isDateBased() && known.compareTo(ChronoUnit.YEARS) <= 0)
                .filter(known -> known.name().equals(unit) || known.name().equals(unit + "S"))
                .findFirst()
                .map(known -> Double.parseDouble(duration.group(1))
                        * known.getDuration().toSeconds()
                        / ChronoUnit.YEARS.getDuration().toSeconds());
    }
}

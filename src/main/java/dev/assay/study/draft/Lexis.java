package dev.assay.study.draft;

import dev.assay.context.TurningWords;
import dev.assay.match.Coverage;
import dev.assay.match.Dictionary;
import dev.assay.match.Pattern;
import dev.assay.match.PatternException;
import dev.assay.match.Spelling;
import dev.assay.study.Synonyms;
import dev.assay.text.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How patterns ask for the words of a reference: a word by itself, or a term that also holds the words of its family and
 * those by which people replace it. Remembers the terms that were asked for. Not thread-safe.
 */
final class Lexis {

    private final Map<String, List<String>> terms = new LinkedHashMap<>();
    private final Coverage coverage = Coverage.of(Map.of(), Spelling.NORMAL, TurningWords::has);

    /** What each term that a pack has is called by: the stems of its name, and of what stands first in it. */
    private final Map<String, Set<String>> shared = new LinkedHashMap<>();

    /** @param setting has terms that are used where they hold a word */
    Lexis(Setting setting) {
        setting.terms().forEach((name, patterns) -> {
            terms.put(name, patterns.stream().map(Pattern::source).toList());
            Set<String> stems = new LinkedHashSet<>();
            Stream.concat(
                            Stream.of(name),
                            patterns.stream().map(Pattern::source).limit(1))
                    .filter(source -> !source.isEmpty() && source.chars().allMatch(Character::isLetter))
                    .forEach(source -> stems.add(Answer.phrase(source).get(0).stem()));
            shared.put(name, stems);
        });
    }

    /** The names of the terms that the pack has. */
    Set<String> shared() {
        return shared.keySet();
    }

    /** How a pattern asks for a word; empty if none can. */
    Optional<String> atom(Word word) {
        Optional<String> plain = plain(word);
        if (plain.isEmpty()) {
            return plain;
        }
        for (Map.Entry<String, Set<String>> term : shared.entrySet()) {
            if (term.getValue().contains(word.stem())) {
                return Optional.of("$" + term.getKey());
            }
        }
        Set<String> options = new LinkedHashSet<>();
        DraftWords.start(word.folded())
                .ifPresentOrElse(start -> options.add(start + "*"), () -> options.add(plain.get()));
        word.kind().map(kind -> Synonyms.near(kind, word.folded(), word.stem())).orElse(List.of()).stream()
                .filter(option -> !option.equals(word.folded()) && !option.equals(plain.get()))
                .forEach(options::add);
        boolean covered = options.stream()
                .anyMatch(option -> option.endsWith("*")
                        && option.length() > 4
                        && plain.get().startsWith(option.substring(0, option.length() - 1)));
        if (covered) {
            options.remove(plain.get());
        }
        List<String> own = withoutSuperfluous(List.copyOf(options));
        if (own.size() == 1) {
            return Optional.of(own.get(0));
        }
        String name = plain.get();
        if (!name.matches("[a-z][a-z0-9]*")) {
            return plain;
        }
        for (int i = 2; terms.containsKey(name) && !terms.get(name).equals(own); i++) {
            name = plain.get() + "-" + i;
        }
        terms.put(name, own);
        return Optional.of("$" + name);
    }

    private List<String> withoutSuperfluous(List<String> options) {
        List<Pattern> kept =
                new ArrayList<>(options.stream().map(Pattern::parse).toList());
        for (int i = kept.size() - 1; i >= 0; i--) {
            Pattern narrow = kept.get(i);
            if (kept.stream().anyMatch(other -> other != narrow && coverage.coversWhole(other, narrow))) {
                kept.remove(i);
            }
        }
        return kept.stream().map(Pattern::source).toList();
    }

    /** A word without what may replace it. */
    static Optional<String> plain(Word word) {
        String base = Dictionary.isEnglish(word.stem()) ? word.stem() : word.folded();
        return List.of(base, word.folded()).stream().filter(Lexis::isPattern).findFirst();
    }

    /** A word with those of its family, without what else may replace it. */
    static Optional<String> family(Word word) {
        return DraftWords.start(word.folded()).map(start -> start + "*").or(() -> plain(word));
    }

    static boolean isPattern(String source) {
        try {
            Pattern.parse(source);
            return !source.equals("not");
        } catch (PatternException e) {
            return false;
        }
    }

    /** The terms that some patterns refer to, also by way of other terms, in the order in which they were made. */
    Map<String, List<String>> used(List<Pattern> patterns) {
        Set<String> wanted = new LinkedHashSet<>();
        List<Pattern> open = new ArrayList<>(patterns);
        while (!open.isEmpty()) {
            for (Pattern.TermReference reference : open.remove(open.size() - 1).terms()) {
                if (wanted.add(reference.name())) {
                    terms.get(reference.name()).forEach(entry -> open.add(Pattern.parse(entry)));
                }
            }
        }
        Map<String, List<String>> used = new LinkedHashMap<>();
        terms.forEach((name, entries) -> {
            if (wanted.contains(name)) {
                used.put(name, entries);
            }
        });
        return used;
    }

    /** Makes a term of patterns, by a name that is not taken yet. */
    String define(String wish, List<String> entries) {
        String name = wish;
        for (int i = 2; terms.containsKey(name); i++) {
            name = wish + "-" + i;
        }
        terms.put(name, List.copyOf(entries));
        return "$" + name;
    }

    Map<String, List<Pattern>> parsed() {
        Map<String, List<Pattern>> parsed = new LinkedHashMap<>();
        terms.forEach((name, entries) ->
                parsed.put(name, entries.stream().map(Pattern::parse).toList()));
        return parsed;
    }
}

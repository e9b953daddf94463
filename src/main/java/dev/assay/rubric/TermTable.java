package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.match.Pattern.TermReference;
import dev.assay.rubric.Guard.Matches;
import dev.assay.rubric.RedFlag.Downgrade;
import dev.assay.rubric.References.Use;
import dev.assay.rubric.TermScope.Definition;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of one rubric under one name each. A name means what the rubric's own file takes it for; a term of a pack
 * whose name the rubric took for something else goes by {@code name--pack} in the patterns that come from there.
 */
final class TermTable {

    private final TermScope scope;
    private final Map<Definition, String> names = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Definition> defined = new LinkedHashMap<>();

    TermTable(TermScope scope) {
        this.scope = scope;
    }

    RedFlag adopt(RedFlag flag, TermScope home) {
        return new RedFlag(
                flag.id(),
                flag.says(),
                flag.ask(),
                flag.severity(),
                flag.penalty(),
                flag.cap(),
                flag.about(),
                adopt(flag.match(), home),
                flag.swapped(),
                flag.missing(),
                flag.detect(),
                guards(flag.unless(), home),
                flag.downgrade().map(downgrade -> new Downgrade(downgrade.to(), guards(downgrade.when(), home))));
    }

    GoodSign adopt(GoodSign sign, TermScope home) {
        return new GoodSign(sign.id(), sign.says(), adopt(sign.match(), home));
    }

    private List<Guard> guards(List<Guard> guards, TermScope home) {
        return guards.stream().map(guard -> guard(guard, home)).toList();
    }

    private Guard guard(Guard guard, TermScope home) {
        if (guard instanceof Matches matches) {
            return new Matches(adopt(matches.patterns(), home), matches.within());
        }
        return guard;
    }

    private List<Pattern> adopt(List<Pattern> patterns, TermScope home) {
        return patterns.stream().map(pattern -> adopt(pattern, home)).toList();
    }

    /** A pattern of a pack with the names that its terms have in this table. */
    Pattern adopt(Pattern pattern, TermScope home) {
        Map<String, String> renamed = new HashMap<>();
        for (TermReference reference : pattern.terms()) {
            Optional<Definition> definition = home.find(reference.name());
            if (definition.isPresent()) {
                String name = name(definition.get());
                if (!name.equals(reference.name())) {
                    renamed.put(reference.name(), name);
                }
            }
        }
        return renamed.isEmpty() ? pattern : Pattern.parse(renamed(pattern.source(), renamed));
    }

    /** All terms: the rubric's own and whatever its patterns and the adopted ones refer to. */
    Map<String, List<Pattern>> all(List<Use> own) {
        Deque<Definition> open = new ArrayDeque<>(scope.own());
        own.forEach(use -> refer(use.pattern(), scope, open));
        open.addAll(names.keySet());
        Set<Definition> done = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            Definition definition = open.pop();
            if (done.add(definition)) {
                defined.put(name(definition), definition);
                definition.patterns().forEach(pattern -> refer(pattern, definition.home(), open));
            }
        }
        Map<String, List<Pattern>> all = new LinkedHashMap<>();
        defined.keySet().stream()
                .sorted()
                .forEach(name -> all.put(
                        name,
                        adopt(defined.get(name).patterns(), defined.get(name).home())));
        return all;
    }

    private static void refer(Pattern pattern, TermScope home, Deque<Definition> open) {
        pattern.terms().forEach(reference -> home.find(reference.name()).ifPresent(open::push));
    }

    private String name(Definition definition) {
        return names.computeIfAbsent(definition, this::newName);
    }

    private String newName(Definition definition) {
        Optional<Definition> plain = scope.find(definition.name());
        if (plain.isPresent() && plain.get() == definition) {
            return definition.name();
        }
        String pack = definition.home().name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String name = definition.name() + "--" + pack;
        int number = 2;
        while (!taken.add(name)) {
            name = definition.name() + "--" + pack + "-" + number++;
        }
        return name;
    }

    private static String renamed(String source, Map<String, String> names) {
        StringBuilder renamed = new StringBuilder();
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < source.length()) {
                renamed.append(c).append(source.charAt(i + 1));
                i += 2;
            } else if (c == '$') {
                int end = i + 1;
                while (end < source.length() && isNamePart(source.charAt(end))) {
                    end++;
                }
                String name = source.substring(i + 1, end);
                renamed.append('$').append(names.getOrDefault(name, name));
                i = end;
            } else {
                renamed.append(c);
                i++;
            }
        }
        return renamed.toString();
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}

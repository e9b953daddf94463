package dev.assay.rubric;

import dev.assay.match.Pattern;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.References.To;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a rubric together from its own file and the packs behind it, and checks what can be checked only then. */
final class RubricAssembly {

    private final RubricDraft draft;
    private final List<PackDraft> packs;
    private final TermTable terms;

    RubricAssembly(RubricDraft draft, PackDraft pack) {
        this.draft = draft;
        this.packs = pack.chain();
        this.terms = new TermTable(draft.scope());
    }

    /** Notes what is wrong with the terms of a pack's own file. */
    static void checkPack(Reading reading, PackDraft pack) {
        TermCheck check = new TermCheck(reading, pack.scope());
        if (pack.whole()) {
            check.missing();
        }
        check.cyclic();
    }

    /** The whole rubric; of use only if there are no problems. */
    Rubric rubric() {
        Rubric own = draft.own();
        List<RedFlag> redFlags = new ArrayList<>(own.redFlags());
        List<GoodSign> goodSigns = new ArrayList<>(own.goodSigns());
        Set<Pattern> fixed = new LinkedHashSet<>(own.fixed());
        Set<String> flagIds = own.redFlags().stream().map(RedFlag::id).collect(Collectors.toCollection(HashSet::new));
        Set<String> signIds = own.goodSigns().stream().map(GoodSign::id).collect(Collectors.toCollection(HashSet::new));
        for (PackDraft pack : packs) {
            for (RedFlag flag : pack.redFlags()) {
                if (flagIds.add(flag.id())) {
                    checkInherited(pack, flag);
                    redFlags.add(terms.adopt(flag, pack.scope()));
                }
            }
            for (GoodSign sign : pack.goodSigns()) {
                if (signIds.add(sign.id())) {
                    goodSigns.add(terms.adopt(sign, pack.scope()));
                }
            }
            pack.fixed().forEach(pattern -> fixed.add(terms.adopt(pattern, pack.scope())));
        }
        Bands bands = packs.stream()
                .flatMap(pack -> pack.bands().stream())
                .findFirst()
                .orElse(Bands.DEFAULT);
        check(bands, redFlags, goodSigns);
        return new Rubric(
                own.id(),
                own.question(),
                own.rationale(),
                own.minutes(),
                own.asksForList(),
                own.spelling(),
                own.subjects(),
                terms.all(draft.reading().references().patterns()),
                List.copyOf(fixed),
                own.concepts(),
                redFlags,
                goodSigns,
                own.tests(),
                bands,
                scoring(bands),
                own.file());
    }

    private Scoring scoring(Bands bands) {
        Scoring defaults = Scoring.defaultsFor(bands);
        return packs.stream()
                .flatMap(pack -> pack.costs().stream())
                .findFirst()
                .map(costs -> costs.over(defaults))
                .orElse(defaults);
    }

    private void check(Bands bands, List<RedFlag> redFlags, List<GoodSign> goodSigns) {
        boolean packsWhole = packs.stream().allMatch(PackDraft::whole);
        TermCheck termCheck = new TermCheck(draft.reading(), draft.scope());
        if (packsWhole && draft.termsKnown()) {
            termCheck.missing();
        }
        termCheck.cyclic();
        Map<To, Set<String>> known = new EnumMap<>(To.class);
        draft.concepts().ifPresent(ids -> known.put(To.CONCEPT, new LinkedHashSet<>(ids)));
        known.put(To.SUBJECT, draft.own().subjects().keySet());
        if (packsWhole) {
            draft.flags()
                    .ifPresent(
                            own -> known.put(To.FLAG, all(own, redFlags.stream().map(RedFlag::id))));
            draft.signs()
                    .ifPresent(own ->
                            known.put(To.SIGN, all(own, goodSigns.stream().map(GoodSign::id))));
            known.put(To.BAND, all(List.of(), bands.bands().stream().map(Band::name)));
        }
        draft.reading().references().check(draft.reading(), known);
    }

    private static Set<String> all(List<String> own, Stream<String> merged) {
        return Stream.concat(own.stream(), merged)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Notes what a pack's flag takes for granted and this rubric lacks. */
    private void checkInherited(PackDraft pack, RedFlag flag) {
        Reading reading = pack.reading().orElseThrow();
        draft.concepts().ifPresent(known -> concepts(flag)
                .filter(name -> !known.contains(name))
                .forEach(name -> lacking(reading, flag, To.CONCEPT, name)));
        flag.about()
                .filter(name -> !draft.own().subjects().containsKey(name))
                .ifPresent(name -> lacking(reading, flag, To.SUBJECT, name));
    }

    private void lacking(Reading reading, RedFlag flag, To to, String name) {
        Optional<Node> place = reading.references().first(to, name);
        place.ifPresent(node -> reading.meaning(
                node,
                "the red flag '" + flag.id() + "' needs the " + to.word() + " '" + name + "', which the rubric '"
                        + draft.own().id() + "' lacks: move the flag to the rubrics that have it"));
    }

    private static Stream<String> concepts(RedFlag flag) {
        Stream<Guard> guards = Stream.concat(
                flag.unless().stream(), flag.downgrade().stream().flatMap(downgrade -> downgrade.when().stream()));
        Stream<String> ofGuards = guards.filter(Guard.Concepts.class::isInstance)
                .map(Guard.Concepts.class::cast)
                .flatMap(guard -> guard.ids().stream());
        return Stream.concat(Stream.concat(flag.swapped().stream(), flag.missing().stream()), ofGuards);
    }
}

package dev.assay.rubric;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.match.Pattern;
import dev.assay.match.Spelling;
import dev.assay.rubric.Bands.Band;
import dev.assay.rubric.Concept.Example;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Writes rubrics as their files have them, in JSON: keys in the order of the format, what is not said left out, terms
 * and subjects by name.
 */
final class RubricJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final MathContext TWELVE_DIGITS = new MathContext(12);

    private RubricJson() {}

    /**
     * A rubric with everything that its packs brought into it.
     *
     * @param withTests whether the tests and the examples are in it
     */
    static ObjectNode rubric(Rubric rubric, boolean withTests) {
        ObjectNode json = NODES.objectNode();
        json.put("rubric", 1);
        json.put("id", rubric.id());
        putText(json, "question", rubric.question());
        putText(json, "rationale", rubric.rationale());
        if (rubric.minutes() > 0) {
            json.put("minutes", rubric.minutes());
        }
        if (rubric.asksForList()) {
            json.put("list", true);
        }
        if (rubric.spelling() != Spelling.NORMAL) {
            json.put("spelling", Words.SPELLING.of(rubric.spelling()));
        }
        putMap(json, "subjects", rubric.subjects());
        putMap(json, "terms", rubric.terms());
        putPatterns(json, "fixed", rubric.fixed());
        ArrayNode concepts = json.putArray("concepts");
        rubric.concepts().forEach(concept -> concepts.add(concept(concept, withTests)));
        if (!rubric.redFlags().isEmpty()) {
            ArrayNode flags = json.putArray("redFlags");
            rubric.redFlags().forEach(flag -> flags.add(FlagJson.flag(flag)));
        }
        if (!rubric.goodSigns().isEmpty()) {
            ArrayNode signs = json.putArray("goodSigns");
            rubric.goodSigns().forEach(sign -> signs.add(FlagJson.sign(sign)));
        }
        if (withTests && !rubric.tests().isEmpty()) {
            ArrayNode tests = json.putArray("tests");
            rubric.tests().forEach(test -> tests.add(test(test)));
        }
        return json;
    }

    /** What a rubric has from its pack: bands and costs. */
    static ObjectNode pack(Rubric rubric) {
        ObjectNode json = NODES.objectNode();
        json.put("title", rubric.id());
        ObjectNode bands = json.putObject("bands");
        for (Band band : rubric.bands().bands()) {
            bands.set(band.name(), number(band.from()));
        }
        json.putObject("penalties").set("minor", number(rubric.scoring().minorPenalty()));
        ObjectNode caps = json.putObject("caps");
        caps.set("major", number(rubric.scoring().majorCap()));
        caps.set("critical", number(rubric.scoring().criticalCap()));
        return json;
    }

    private static ObjectNode concept(Concept concept, boolean withExamples) {
        ObjectNode json = NODES.objectNode();
        json.put("id", concept.id());
        putText(json, "says", concept.says());
        json.put("kind", Words.KIND.of(concept.kind()));
        json.put("weight", concept.weight());
        concept.about().ifPresent(subject -> json.put("about", subject));
        putPatterns(json, "match", concept.match());
        putPatterns(json, "against", concept.against());
        if (concept.needs() != 1) {
            json.put("needs", concept.needs());
        }
        if (concept.required()) {
            json.put("required", true);
        }
        if (concept.bonus()) {
            json.put("bonus", true);
        }
        putText(json, "ask", concept.ask());
        putText(json, "tell", concept.tell());
        if (withExamples && !concept.examples().equals(Concept.Examples.NONE)) {
            ObjectNode examples = json.putObject("examples");
            putStrings(examples, "hit", texts(concept.examples().hit()));
            putStrings(examples, "miss", texts(concept.examples().miss()));
        }
        return json;
    }

    private static List<String> texts(List<Example> examples) {
        return examples.stream().map(Example::text).toList();
    }

    private static ObjectNode test(SelfTest test) {
        ObjectNode json = NODES.objectNode();
        json.put("answer", test.answer());
        ObjectNode expect = json.putObject("expect");
        test.band().ifPresent(band -> expect.put("band", band));
        test.statuses().forEach((status, concepts) -> putAll(expect.putArray(status), concepts));
        test.flags().ifPresent(flags -> putAll(expect.putArray("flags"), flags));
        putStrings(expect, "signs", test.signs());
        test.pending().ifPresent(reason -> json.put("pending", reason));
        return json;
    }

    static void putText(ObjectNode json, String key, String text) {
        if (!text.isEmpty()) {
            json.put(key, text);
        }
    }

    static void putStrings(ObjectNode json, String key, List<String> strings) {
        if (!strings.isEmpty()) {
            putAll(json.putArray(key), strings);
        }
    }

    static void putPatterns(ObjectNode json, String key, List<Pattern> patterns) {
        putStrings(json, key, patterns.stream().map(Pattern::source).toList());
    }

    static void putNumber(ObjectNode json, String key, OptionalDouble value) {
        if (value.isPresent()) {
            json.set(key, number(value.getAsDouble()));
        }
    }

    private static void putAll(ArrayNode array, List<String> strings) {
        strings.forEach(array::add);
    }

    private static void putMap(ObjectNode json, String key, Map<String, List<Pattern>> map) {
        if (!map.isEmpty()) {
            ObjectNode names = json.putObject(key);
            new TreeMap<>(map).forEach((name, patterns) -> putPatterns(names, name, patterns));
        }
    }

    /** A fraction in the same digits whatever the Java version. */
    private static com.fasterxml.jackson.databind.JsonNode number(double value) {
        if (!Double.isFinite(value)) {
            return NODES.textNode(Double.toString(value));
        }
        BigDecimal rounded = new BigDecimal(value).round(TWELVE_DIGITS).stripTrailingZeros();
        return rounded.scale() <= 0 ? NODES.numberNode(rounded.toBigIntegerExact()) : NODES.numberNode(rounded);
    }
}

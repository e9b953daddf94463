package dev.assay.rubric;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TreeTraversingParser;
import dev.assay.match.Pattern;
import dev.assay.rubric.Guard.Matches;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything by which a rubric marks, in one text that is the same for the same rubric. */
final class CanonicalJson {

    private static final JsonFactory JSON = new JsonFactory();

    private CanonicalJson() {}

    static String of(Rubric rubric) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.set("rubric", RubricJson.rubric(withTermsInUse(rubric), false));
        json.set("pack", RubricJson.pack(rubric));
        return written(json);
    }

    /** As the node's own {@code toString}, but without the object mapper, whose classes take long to load. */
    private static String written(ObjectNode json) {
        StringWriter text = new StringWriter();
        try (JsonParser tokens = new TreeTraversingParser(json);
                JsonGenerator out = JSON.createGenerator(text)) {
            tokens.nextToken();
            out.copyCurrentStructure(tokens);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into a string", e);
        }
        return text.toString();
    }

    private static Rubric withTermsInUse(Rubric rubric) {
        return new Rubric(
                rubric.id(),
                rubric.question(),
                rubric.rationale(),
                rubric.minutes(),
                rubric.asksForList(),
                rubric.spelling(),
                rubric.subjects(),
                termsInUse(rubric),
                rubric.fixed(),
                rubric.concepts(),
                rubric.redFlags(),
                rubric.goodSigns(),
                List.of(),
                rubric.bands(),
                rubric.scoring(),
                "");
    }

    private static Map<String, List<Pattern>> termsInUse(Rubric rubric) {
        Map<String, List<Pattern>> inUse = new LinkedHashMap<>();
        Deque<Pattern> open = new ArrayDeque<>(patterns(rubric));
        while (!open.isEmpty()) {
            for (Pattern.TermReference reference : open.pop().terms()) {
                List<Pattern> patterns = rubric.terms().get(reference.name());
                if (patterns != null && inUse.putIfAbsent(reference.name(), patterns) == null) {
                    open.addAll(patterns);
                }
            }
        }
        return inUse;
    }

    private static List<Pattern> patterns(Rubric rubric) {
        List<Pattern> patterns = new ArrayList<>(rubric.fixed());
        rubric.subjects().values().forEach(patterns::addAll);
        for (Concept concept : rubric.concepts()) {
            patterns.addAll(concept.match());
            patterns.addAll(concept.against());
        }
        for (RedFlag flag : rubric.redFlags()) {
            patterns.addAll(flag.match());
            Stream.concat(
                            flag.unless().stream(),
                            flag.downgrade().stream().flatMap(downgrade -> downgrade.when().stream()))
                    .filter(Matches.class::isInstance)
                    .forEach(guard -> patterns.addAll(((Matches) guard).patterns()));
        }
        rubric.goodSigns().forEach(sign -> patterns.addAll(sign.match()));
        return patterns;
    }
}

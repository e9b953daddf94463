package dev.assay.rubric;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.rubric.Guard.BuiltIn;
import dev.assay.rubric.Guard.Concepts;
import dev.assay.rubric.Guard.Matches;
import java.util.List;

/** Writes red flags and good signs as rubric files have them, in JSON. */
final class FlagJson {

    private FlagJson() {}

    static ObjectNode flag(RedFlag flag) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", flag.id());
        RubricJson.putText(json, "says", flag.says());
        RubricJson.putText(json, "ask", flag.ask());
        json.put("severity", Words.SEVERITY.of(flag.severity()));
        RubricJson.putNumber(json, "penalty", flag.penalty());
        RubricJson.putNumber(json, "cap", flag.cap());
        flag.about().ifPresent(subject -> json.put("about", subject));
        RubricJson.putPatterns(json, "match", flag.match());
        RubricJson.putStrings(json, "swapped", flag.swapped());
        RubricJson.putStrings(json, "missing", flag.missing());
        flag.detect().ifPresent(detector -> json.put("detect", Words.DETECTOR.of(detector)));
        putGuards(json, "unless", flag.unless());
        flag.downgrade().ifPresent(downgrade -> {
            ObjectNode inner = json.putObject("downgrade");
            inner.put("to", Words.SEVERITY.of(downgrade.to()));
            putGuards(inner, "when", downgrade.when());
        });
        return json;
    }

    static ObjectNode sign(GoodSign sign) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", sign.id());
        RubricJson.putText(json, "says", sign.says());
        RubricJson.putPatterns(json, "match", sign.match());
        return json;
    }

    private static void putGuards(ObjectNode json, String key, List<Guard> guards) {
        if (!guards.isEmpty()) {
            ArrayNode array = json.putArray(key);
            guards.forEach(guard -> array.add(guard(guard)));
        }
    }

    private static ObjectNode guard(Guard guard) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (guard instanceof BuiltIn builtIn) {
            json.put("builtin", Words.BUILT_IN.of(builtIn.name()));
        } else if (guard instanceof Concepts concepts) {
            if (concepts.any()) {
                json.put("concepts", "any");
            } else {
                RubricJson.putStrings(json, "concepts", concepts.ids());
            }
        } else if (guard instanceof Matches matches) {
            RubricJson.putPatterns(json, "match", matches.patterns());
        }
        json.put("within", Words.REACH.of(guard.within()));
        return json;
    }
}

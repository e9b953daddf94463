package dev.assay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.audit.Cause.Code;
import dev.assay.grade.Engine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds out why a stored result and the one that grading gives now differ. Immutable and thread-safe. */
final class Causes {

    private final Optional<Facts> facts;

    /**
     * What an audit log makes comparable.
     *
     * @param then what decided the stored grades
     * @param now what decides today's
     */
    record Facts(RunFacts then, RunFacts now) {

        boolean otherCode() {
            return !then.engineSha256().isEmpty()
                    && !now.engineSha256().isEmpty()
                    && !then.engineSha256().equals(now.engineSha256());
        }

        boolean otherRubric(String id) {
            return !now.rubrics().getOrDefault(id, "").equals(then.rubrics().get(id));
        }

        boolean otherLanguage() {
            return !then.languageSha256().equals(now.languageSha256());
        }

        boolean otherJava() {
            return !then.java().equals(now.java());
        }
    }

    /** @param facts if there is an audit log */
    Causes(Optional<Facts> facts) {
        this.facts = facts;
    }

    /**
     * The causes, at least one.
     *
     * @param stored the stored line
     * @param current the line that grading gives now
     * @param genuine whether an audit log says that the stored line is as it was written
     */
    List<Cause> of(JsonNode stored, JsonNode current, boolean genuine) {
        List<Cause> causes = new ArrayList<>();
        String rubric = stored.path("rubric").path("sha256").asText();
        if (!rubric.equals(current.path("rubric").path("sha256").asText())) {
            causes.addAll(ofRubric(stored, current));
        }
        String engine = stored.path("engine").asText();
        if (!engine.equals(Engine.NAME)) {
            causes.add(new Cause(Code.ENGINE, "graded by " + engine + ", now by " + Engine.NAME));
        } else if (facts.filter(Facts::otherCode).isPresent()) {
            causes.add(new Cause(Code.ENGINE, "the code of " + engine + " is another than it was"));
        } else if (facts.filter(Facts::otherJava).isPresent() && causes.isEmpty()) {
            Facts both = facts.get();
            causes.add(new Cause(
                    Code.ENGINE,
                    "graded on Java " + both.then().java() + ", now on "
                            + both.now().java()));
        }
        if (causes.isEmpty()) {
            causes.add(unexplained(stored, current, genuine));
        }
        return causes;
    }

    private List<Cause> ofRubric(JsonNode stored, JsonNode current) {
        String id = current.path("rubric").path("id").asText();
        List<Cause> causes = new ArrayList<>();
        List<String> changes = changes(stored, current);
        Optional<Boolean> rubricChanged = facts.map(both -> both.otherRubric(id));
        boolean languageChanged = facts.filter(Facts::otherLanguage).isPresent();
        if (!changes.isEmpty()) {
            causes.add(new Cause(Code.RUBRIC, String.join("; ", changes)));
        } else if (rubricChanged.isEmpty()) {
            causes.add(new Cause(
                    Code.RUBRIC_OR_LANGUAGE,
                    "patterns, terms, flags or bands of the rubric, or the cues, are other than they were"));
        } else if (rubricChanged.get()) {
            causes.add(new Cause(Code.RUBRIC, "patterns, terms, flags or bands are other than they were"));
        }
        if (languageChanged) {
            causes.add(new Cause(Code.LANGUAGE, "cues or wording are other than they were"));
        }
        if (causes.isEmpty()) {
            causes.add(new Cause(
                    Code.RUBRIC_OR_LANGUAGE,
                    "the result is by another rubric than the one of the last run in the audit log"));
        }
        return causes;
    }

    /** What two results show of a change of their rubrics. */
    private static List<String> changes(JsonNode stored, JsonNode current) {
        Map<String, JsonNode> before = byId(stored.path("concepts"));
        Map<String, JsonNode> after = byId(current.path("concepts"));
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        List<String> changes = new ArrayList<>();
        for (String id : ids) {
            if (!after.containsKey(id)) {
                changes.add("concept " + id + " is gone");
            } else if (!before.containsKey(id)) {
                changes.add("concept " + id + " is new");
            } else {
                for (String field : List.of("weight", "kind")) {
                    String was = before.get(id).path(field).asText();
                    String is = after.get(id).path(field).asText();
                    if (!was.equals(is)) {
                        changes.add(field + " of concept " + id + " " + was + " → " + is);
                    }
                }
            }
        }
        Map<String, JsonNode> flagsAfter = byId(current.path("flags"));
        byId(stored.path("flags")).forEach((id, flag) -> {
            String was = flag.path("severity").asText();
            String is = flagsAfter.containsKey(id)
                    ? flagsAfter.get(id).path("severity").asText()
                    : was;
            if (!was.equals(is)) {
                changes.add("severity of flag " + id + " " + was + " → " + is);
            }
        });
        return changes;
    }

    private static Map<String, JsonNode> byId(JsonNode entries) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.path("id").asText(), entry));
        return byId;
    }

    private static Cause unexplained(JsonNode stored, JsonNode current, boolean genuine) {
        String where = firstDifference("", stored, current).orElse("spaces or the order of fields");
        return genuine
                ? new Cause(Code.ENGINE, "rubric and engine call themselves the same, but differ in " + where)
                : new Cause(
                        Code.EDITED, "the line was edited, or written by another build of the same version: " + where);
    }

    /** {@code /concepts/2/credit: 1 stored, 0.5 now}. */
    private static Optional<String> firstDifference(String path, JsonNode stored, JsonNode current) {
        if (stored.equals(current)) {
            return Optional.empty();
        }
        if (stored.isContainerNode() && stored.getNodeType() == current.getNodeType()) {
            Iterator<String> names = stored.isObject()
                    ? stored.fieldNames()
                    : IntStream.range(0, Math.max(stored.size(), current.size()))
                            .mapToObj(String::valueOf)
                            .iterator();
            while (names.hasNext()) {
                String name = names.next();
                Optional<String> found = firstDifference(path + "/" + name, child(stored, name), child(current, name));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.of(path + ": " + shown(stored) + " stored, " + shown(current) + " now");
    }

    private static JsonNode child(JsonNode node, String name) {
        return node.isObject() ? node.path(name) : node.path(Integer.parseInt(name));
    }

    private static String shown(JsonNode value) {
        if (value.isMissingNode()) {
            return "nothing";
        }
        String text = value.isValueNode()
                ? value.asText()
                : value.getNodeType().name().toLowerCase(Locale.ROOT);
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}

package dev.assay.study.difference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.rubric.Rubric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells how two versions of a rubric differ in what decides grades: their canonical JSON is compared, concepts and flags by
 * id, patterns as a set; another order is a change as well. Examples, tests and comments are no part of it.
 */
final class RubricChanges {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "id";

    private final List<String> changes = new ArrayList<>();

    private RubricChanges() {}

    /** The differences, a line each: {@code concepts acks-late weight: 1, now 2}; those of its pack begin with {@code pack}. */
    static List<String> of(Rubric before, Rubric after) {
        try {
            RubricChanges found = new RubricChanges();
            JsonNode old = JSON.readTree(before.canonicalJson());
            JsonNode now = JSON.readTree(after.canonicalJson());
            if (old.path("pack").path("bands") instanceof ObjectNode bands) {
                RenamedBands.of(before.bands(), after.bands()).forEach((was, is) -> {
                    found.changes.add("pack bands: '" + was + "' is called '" + is + "' now");
                    bands.set(is, bands.remove(was));
                });
            }
            found.compare("", old.path("rubric"), now.path("rubric"));
            found.compare("pack", old.path("pack"), now.path("pack"));
            return found.changes;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("canonical JSON that is none", e);
        }
    }

    private void compare(String path, JsonNode before, JsonNode after) {
        if (before.equals(after)) {
            return;
        }
        if (before.isObject() && after.isObject()) {
            compare(path, fields(before), fields(after));
        } else if (hasIds(before) && hasIds(after)) {
            Map<String, JsonNode> old = byId(before);
            Map<String, JsonNode> now = byId(after);
            compare(path, old, now);
            if (!shared(old, now).equals(shared(now, old))) {
                changes.add(path + ": in another order");
            }
        } else if (before.isArray() && after.isArray()) {
            compareSets(path, before, after);
        } else {
            changes.add(path + ": " + before.asText() + ", now " + after.asText());
        }
    }

    private void compare(String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String inner = (path + " " + name).strip();
            if (!after.containsKey(name)) {
                changes.add(inner + ": removed");
            } else if (!before.containsKey(name)) {
                changes.add(inner + ": added");
            } else {
                compare(inner, before.get(name), after.get(name));
            }
        }
    }

    private void compareSets(String path, JsonNode before, JsonNode after) {
        Set<String> old = texts(before);
        Set<String> now = texts(after);
        int size = changes.size();
        old.stream().filter(text -> !now.contains(text)).forEach(text -> changes.add(path + ": without " + text));
        now.stream().filter(text -> !old.contains(text)).forEach(text -> changes.add(path + ": with " + text));
        if (changes.size() == size) {
            changes.add(path + ": in another order");
        }
    }

    /** The ids that the other one has too, in the order of this one. */
    private static List<String> shared(Map<String, JsonNode> one, Map<String, JsonNode> other) {
        return one.keySet().stream().filter(other::containsKey).toList();
    }

    private static boolean hasIds(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).has(ID);
    }

    private static Map<String, JsonNode> fields(JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        return fields;
    }

    private static Map<String, JsonNode> byId(JsonNode array) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        array.forEach(one -> byId.put(one.path(ID).asText(), one));
        return byId;
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new LinkedHashSet<>();
        array.forEach(one -> texts.add(one.isTextual() ? "'" + one.asText() + "'" : one.toString()));
        return texts;
    }
}

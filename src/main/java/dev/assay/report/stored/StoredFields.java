package dev.assay.report.stored;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The fields of a JSON object, asked for by name and type; what is wrong is told with the path of the field. */
final class StoredFields {

    private final String path;
    private final JsonNode object;

    /**
     * @param path where the object stands, such as {@code concepts[2].}; empty for the whole line
     * @throws StoredException if it is no object
     */
    StoredFields(String path, JsonNode object) throws StoredException {
        this.path = path;
        this.object = object;
        if (!object.isObject()) {
            throw new StoredException((path.isEmpty() ? "the line" : "'" + path.substring(0, path.length() - 1) + "'")
                    + " is no JSON object");
        }
    }

    /** Makes something of an object. */
    interface Part<T> {
        T read(StoredFields fields) throws StoredException;
    }

    boolean has(String field) {
        return object.has(field);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    String text(String field) throws StoredException {
        return expect(field, some(field), JsonNode::isTextual, "text").textValue();
    }

    Optional<String> optionalText(String field) throws StoredException {
        return some(field).isNull() ? Optional.empty() : Optional.of(text(field));
    }

    boolean truth(String field) throws StoredException {
        return expect(field, some(field), JsonNode::isBoolean, "true or false").booleanValue();
    }

    int whole(String field) throws StoredException {
        return expect(field, some(field), JsonNode::canConvertToInt, "a whole number")
                .intValue();
    }

    double number(String field) throws StoredException {
        double value =
                expect(field, some(field), JsonNode::isNumber, "a number").doubleValue();
        if (Double.isInfinite(value)) {
            throw wrong(field, "is too large");
        }
        return value;
    }

    double fraction(String field) throws StoredException {
        double value = number(field);
        if (value < 0 || value > 1) {
            throw wrong(field, "is not between 0 and 1");
        }
        return value;
    }

    Optional<Double> optionalFraction(String field) throws StoredException {
        return some(field).isNull() ? Optional.empty() : Optional.of(fraction(field));
    }

    StoredFields object(String field) throws StoredException {
        return new StoredFields(path + field + ".", some(field));
    }

    Optional<StoredFields> optionalObject(String field) throws StoredException {
        return some(field).isNull() ? Optional.empty() : Optional.of(object(field));
    }

    <T> List<T> list(String field, Part<T> part) throws StoredException {
        JsonNode array = expect(field, some(field), JsonNode::isArray, "a list");
        List<T> list = new ArrayList<>(array.size());
        for (JsonNode entry : array) {
            list.add(part.read(new StoredFields(path + field + "[" + list.size() + "].", entry)));
        }
        return list;
    }

    List<String> texts(String field) throws StoredException {
        return texts(field, some(field));
    }

    List<List<String>> textLists(String field) throws StoredException {
        List<List<String>> lists = new ArrayList<>();
        for (JsonNode entry : expect(field, some(field), JsonNode::isArray, "a list")) {
            lists.add(texts(field, entry));
        }
        return lists;
    }

    private List<String> texts(String field, JsonNode array) throws StoredException {
        List<String> texts = new ArrayList<>();
        for (JsonNode entry : expect(field, array, JsonNode::isArray, "a list")) {
            texts.add(expect(field, entry, JsonNode::isTextual, "text").textValue());
        }
        return texts;
    }

    <E extends Enum<E>> E name(String field, E[] values) throws StoredException {
        return code(field, values, StoredFields::name);
    }

    /** The one of some values that is written so. */
    <E> E code(String field, E[] values, Function<E, String> written) throws StoredException {
        String text = text(field);
        for (E value : values) {
            if (written.apply(value).equals(text)) {
                return value;
            }
        }
        throw wrong(field, "is '" + text + "', which this version of Assay does not know");
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    StoredException wrong(String field, String what) {
        return new StoredException("'" + path + field + "' " + what);
    }

    private JsonNode some(String field) throws StoredException {
        JsonNode value = object.get(field);
        if (value == null) {
            throw wrong(field, "is missing");
        }
        return value;
    }

    private JsonNode expect(String field, JsonNode value, Function<JsonNode, Boolean> is, String what)
            throws StoredException {
        if (!is.apply(value)) {
            throw wrong(field, "is not " + what);
        }
        return value;
    }
}

package dev.assay.rubric;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.assay.rubric.Node.Entry;
import dev.assay.rubric.Node.Items;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.Node.Scalar;
import dev.assay.rubric.Node.Style;
import dev.assay.rubric.Node.Unreadable;
import dev.assay.rubric.Problems.Fault;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one YAML or JSON document into {@link Node}s, every scalar as it was written.
 *
 * <p>What YAML knows and rubrics do not (anchors, aliases, tags, second documents) is noted as a problem, and the rest
 * of the document is read all the same. Lives for one document.
 */
final class NodeReader {

    /** A rubric nests ten levels deep. */
    private static final int DEEPEST = 50;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
            .build();

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST + 10)
                    .maxNumberLength(SourceReader.MOST_BYTES)
                    .build())
            .build();

    private final Source source;
    private final Problems problems;
    private final boolean json;
    private final Deque<String> openKeys = new ArrayDeque<>();
    private int codePoints;
    private int units;

    private NodeReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.json = source.file().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** The document, or nothing if it cannot be read to its end; JSON if the file's name says so. */
    static Optional<Node> read(Source source, Problems problems) {
        return new NodeReader(source, problems).document();
    }

    private Optional<Node> document() {
        try (JsonParser parser = (json ? JSON : YAML).createParser(new StringReader(source.text()))) {
            if (parser.nextToken() == null) {
                problem(0, "the file is empty");
                return Optional.empty();
            }
            Node root = node(parser);
            if (parser.nextToken() != null) {
                problem(secondDocument(offset(parser)), "a second document: a file holds one");
            }
            return Optional.of(root);
        } catch (TooDeep e) {
            problem(e.offset, "nested more than " + DEEPEST + " levels deep");
            return Optional.empty();
        } catch (JsonProcessingException e) {
            problems.add(
                    json ? SyntaxProblem.ofJson(e, source) : SyntaxProblem.ofYaml(e, source, openKeys), Fault.MEANING);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private Node node(JsonParser parser) throws IOException {
        int offset = offset(parser);
        if (openKeys.size() > DEEPEST) {
            throw new TooDeep(offset);
        }
        if (!json && offset < source.text().length()) {
            switch (source.text().charAt(offset)) {
                case '*' -> {
                    problem(offset, "an alias: write the value out" + orQuote());
                    return new Unreadable(offset);
                }
                case '&' -> problem(offset, "an anchor: remove it" + orQuote());
                case '!' -> problem(offset, "a tag: remove it" + orQuote());
                default -> {}
            }
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, offset);
            case START_ARRAY -> items(parser, offset);
            default -> scalar(parser, offset);
        };
    }

    private Items items(JsonParser parser, int offset) throws IOException {
        List<Node> nodes = new ArrayList<>();
        openKeys.push("-");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            nodes.add(node(parser));
        }
        openKeys.pop();
        return new Items(offset, offset(parser), nodes);
    }

    private Mapping mapping(JsonParser parser, int offset) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Map<String, Scalar> seen = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Scalar key = scalar(parser, offset(parser));
            parser.nextToken();
            openKeys.push(key.text());
            Node value = node(parser);
            openKeys.pop();
            Scalar first = seen.putIfAbsent(key.text(), key);
            if (first == null) {
                entries.add(new Entry(key, value));
            } else {
                problem(
                        key.offset(),
                        "the key '" + key.text() + "' is repeated: it stands on line " + source.line(first.offset())
                                + " already");
            }
        }
        return new Mapping(offset, offset(parser), entries);
    }

    private Scalar scalar(JsonParser parser, int offset) throws IOException {
        String text = parser.getText();
        return new Scalar(offset, units(parser.currentLocation()), text, style(parser.currentToken(), offset));
    }

    private Style style(JsonToken token, int offset) {
        if (json) {
            return token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME ? Style.QUOTED : Style.PLAIN;
        }
        char first = offset < source.text().length() ? source.text().charAt(offset) : ' ';
        return switch (first) {
            case '"', '\'' -> Style.QUOTED;
            case '|', '>' -> Style.BLOCK;
            default -> Style.PLAIN;
        };
    }

    private int offset(JsonParser parser) {
        return units(parser.currentTokenLocation());
    }

    /** YAML locations count code points; tokens come in the order of the text, so that counting goes on. */
    private int units(JsonLocation place) {
        int location = (int) place.getCharOffset();
        if (json) {
            return location;
        }
        if (location < codePoints) {
            codePoints = 0;
            units = 0;
        }
        String text = source.text();
        while (codePoints < location && units < text.length()) {
            units += Character.charCount(text.codePointAt(units));
            codePoints++;
        }
        return units;
    }

    /** Where the line of dashes stands that begins the second document. */
    private int secondDocument(int offset) {
        for (int line = source.line(offset); !json && line > 1; line--) {
            if (source.lineText(line).startsWith("---")) {
                return source.lineStart(line);
            }
        }
        return offset;
    }

    private String orQuote() {
        return SyntaxProblem.holdsPatterns(openKeys) ? SyntaxProblem.OR_QUOTE : "";
    }

    private void problem(int offset, String message) {
        problems.add(source.problem(offset, message), Fault.MEANING);
    }

    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int offset;

        TooDeep(int offset) {
            super(null, null, false, false);
            this.offset = offset;
        }
    }
}

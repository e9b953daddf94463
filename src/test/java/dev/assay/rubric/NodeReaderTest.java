package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.rubric.Node.Entry;
import dev.assay.rubric.Node.Items;
import dev.assay.rubric.Node.Mapping;
import dev.assay.rubric.Node.Scalar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts stay as they were written, and every node knows its place. */
class NodeReaderTest {

    private static Node read(String file, String text) {
        Problems problems = new Problems();
        Node node = SourceReader.read(file, text, problems)
                .flatMap(source -> NodeReader.read(source, problems))
                .orElseThrow(() -> new AssertionError(problems.all()));
        assertEquals(List.of(), problems.all());
        return node;
    }

    /** The node with each scalar's text, and after a colon the place where it begins. */
    private static String draw(Node node) {
        if (node instanceof Items items) {
            return items.nodes().stream().map(NodeReaderTest::draw).collect(Collectors.joining(" ", "[", "]"));
        }
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .map((Entry entry) -> draw(entry.key()) + "=" + draw(entry.value()))
                    .collect(Collectors.joining(" ", "{", "}"));
        }
        return ((Scalar) node).text() + ":" + node.offset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "1.10",
                "007",
                "0x1F",
                "1_000",
                "1e3",
                "2001-01-01",
                "12:30:45",
                ".inf",
                "=",
                "<number>",
                "=IN",
                "$term",
                "not null",
                "true",
                "C++",
                "a|b",
                "C#",
                "it's",
                "(a | b) ~12 c"
            })
    void plainTextsStayAsTheyAreWritten(String text) {
        Items list = (Items) ((Mapping) read("a.yaml", "a:\n  - " + text + "\n"))
                .entries()
                .get(0)
                .value();

        assertEquals(
                new Scalar(7, 7 + text.length(), text, Node.Style.PLAIN),
                list.nodes().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "NULL", ""})
    void nothingIsNothing(String text) {
        Mapping map = (Mapping) read("a.yaml", "a: " + text + "\n");

        assertTrue(((Scalar) map.entries().get(0).value()).isNothing());
        assertEquals("nothing", map.entries().get(0).value().shape());
    }

    @Test
    void placesAreUtf16UnitsOfTheText() {
        assertEquals("{a😀:0=[b:6 😀:9 c😀d:15]}", draw(read("a.yaml", "a😀: [b, 😀, \n c😀d]")));
        assertEquals("{a:0=b:3 c:6=d:9}", draw(read("a.yaml", "a: b\r\nc: d\r\n")));
        assertEquals("{a:0=b:3 c:5=d:8}", draw(read("a.yaml", "a: b\rc: d\r")));
    }

    @Test
    void quotedAndBlockTextsBeginAtTheirSign() {
        assertEquals("{a:0=b:3 c:7=d:10 e:14=f\ng:17 h:28=i j:31}", draw(read("a.yaml", """
                a: "b"
                c: 'd'
                e: |-
                  f
                  g
                h: >-
                  i
                  j
                """)));
    }

    @Test
    void jsonHasPlacesToo() {
        assertEquals(
                "{a:1=[1.10:6 b😀:12 true:19 null:25]}", draw(read("a.json", "{\"a\":[1.10, \"b😀\", true, null]}")));
    }

    @Test
    void aByteOrderMarkIsNoText() {
        byte[] bytes = ("\uFEFFa: b\n").getBytes(StandardCharsets.UTF_8);
        Problems problems = new Problems();

        Source source = SourceReader.read("a.yaml", bytes, problems).orElseThrow();

        assertEquals("{a:0=b:3}", draw(NodeReader.read(source, problems).orElseThrow()));
        assertTrue(problems.isEmpty());
    }

    @Test
    void linesEndAsEditorsEndThem() {
        Source source = new Source("a", "a\nb\r\nc\rd\u2028\u0085e");

        assertEquals(
                List.of("a", "b", "c", "d\u2028\u0085e"),
                List.of(source.lineText(1), source.lineText(2), source.lineText(3), source.lineText(4)));
        assertEquals(3, source.line(5));
        assertEquals(new Problem("a", 4, 2, "m", "d\u2028\u0085e"), source.problem(8, "m"));
    }
}

package dev.assay.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.bench.peer.AssayPeer;
import dev.assay.bench.peer.Expression;
import dev.assay.bench.peer.Peer;
import dev.assay.bench.peer.PlainSentences;
import dev.assay.match.Spelling;
import dev.assay.rubric.Rubric;
import dev.assay.text.Answer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured is what the table says, and the figures in it are what was measured. */
class MeasuringTest {

    @Test
    void splitsWhereAnyoneWould() {
        String text = "Use v1.2 first. Does it? Yes!\nThen\nwait:\n- one\n- two e.g. it\n\nEnd";
        assertEquals(
                List.of(
                        "Use v1.2 first.",
                        " Does it?",
                        " Yes!",
                        "\nThen\nwait:\n",
                        "- one\n",
                        "- two e.g.",
                        " it\n",
                        "\nEnd"),
                PlainSentences.of(text));
        assertEquals(text, String.join("", PlainSentences.of(text)));
    }

    @Test
    void hasAnswersOfOneLength() {
        List<Text> texts = Answers.ofUsualLength();
        assertEquals(Answers.shipped().size(), texts.size());
        double words = texts.stream().mapToInt(Text::words).average().orElseThrow();
        assertEquals(Answers.WORDS, words, 3);
        for (Text text : texts) {
            assertEquals(Answers.WORDS, text.words(), 25, text.question());
        }
        assertEquals(10_000, new Text("", Answers.ordinary(10_000)).words(), 25);
    }

    @ParameterizedTest
    @EnumSource
    void hasHostileTextsOfTheGreatestLength(HostileText hostile) {
        String text = hostile.text(Fixture.rubric("celery-retry"));
        assertEquals(Answer.MAX_LENGTH, text.length());
        Set<String> words = new HashSet<>(List.of(text.substring(0, 60_000).split(" ")));
        assertEquals(hostile == HostileText.ONE_WORD, words.size() < 10, words::toString);
        boolean ends = text.contains(". ") || text.contains("\n");
        assertEquals(hostile == HostileText.ORDINARY, ends);
    }

    @Test
    void findsTheSameWhereverThePatternsOfARubricStand() {
        PatternGroup all = Fixture.all().common();
        AssayPeer together = new AssayPeer(all.patterns(), all.terms(), Spelling.OFF);
        for (Rubric rubric : Fixture.rubrics()) {
            PatternGroup own = PatternGroup.of(rubric).common();
            AssayPeer alone = new AssayPeer(own.patterns(), own.terms(), Spelling.OFF);
            for (Text text : Answers.shipped()) {
                if (text.question().equals(rubric.id())) {
                    Set<Expression> found = found(together, all, text);
                    found.retainAll(own.expressions());
                    assertEquals(found(alone, own, text), found);
                    assertFalse(found.isEmpty(), rubric.id());
                }
            }
        }
    }

    private static Set<Expression> found(Peer peer, PatternGroup group, Text text) {
        Set<Expression> found = new HashSet<>();
        peer.find(
                text.characters(),
                (pattern, start, end) -> found.add(group.expressions().get(pattern)));
        return found;
    }

    @Test
    void samplesAtEvenDistances() {
        PatternGroup all = Fixture.most();
        PatternGroup sample = all.sample(60);
        assertEquals(60, Set.copyOf(sample.patterns()).size());
        assertEquals(all.patterns().get(0), sample.patterns().get(0));
        assertTrue(all.patterns().indexOf(sample.patterns().get(59)) > all.size() * 0.95);
        assertEquals(all.patterns(), all.sample(all.size()).patterns());
        assertTrue(all.size() >= 6_000);
    }

    @Test
    void comparesRoundByRound() {
        Map<Row, Size> sizes = new EnumMap<>(Row.class);
        Map<Row, List<Reading>> readings = new EnumMap<>(Row.class);
        add(Row.FLOOR, 10, sizes, readings, 10, 20, 30);
        add(Row.TOKENIZER, 10, sizes, readings, 20, 60, 60);
        add(Row.ANALYZE, 10, sizes, readings, 100, 100, 1_000);
        add(Row.FIND_60, 20, sizes, readings, 300, 500, 2_000);
        Readings all = new Readings(sizes, readings, new EnumMap<>(Row.class));
        Table table = new Table();
        List<Line> lines = List.of(Line.of("a", Row.ANALYZE), Line.beyond(Row.ANALYZE, "f", Row.FIND_60));
        table.add("title", lines, all);
        List<String> printed = new ArrayList<>(table.text().lines().toList());
        assertEquals(5, printed.size());
        assertEquals("| a |  | 100 ns | 225% | 10 | 10 | 5 | 1 | 1 KiB |", printed.get(3));
        assertEquals("| f |  | 400 ns | 50% | 20 | 10 | 5 | 1 | 0 B |", printed.get(4));
    }

    private static void add(
            Row row, int characters, Map<Row, Size> sizes, Map<Row, List<Reading>> readings, double... nanos) {
        sizes.put(row, new Size(0, 1, characters, 1));
        readings.put(
                row,
                Stream.of(nanos)
                        .flatMapToDouble(Arrays::stream)
                        .mapToObj(one -> new Reading(one, 0, 0, 1_024))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void measuresInOneProcessWhatIsSubtracted(Section section) {
        for (Line line : section.lines()) {
            assertEquals(1, line.rows().map(Row::host).distinct().count(), line.label());
        }
    }

    @Test
    void warmsUpForAsLongAsItIsTold() {
        int[] visits = {0};
        new WarmUp(0, 0).with(() -> visits[0]++);
        assertEquals(0, visits[0]);
        new WarmUp(60, 10_000).with(() -> {
            visits[0]++;
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < start + 5_000_000) {
                Thread.onSpinWait();
            }
        });
        assertTrue(visits[0] >= 3, () -> visits[0] + " visits");
    }

    @Test
    void writesFiguresAsPeopleDo() {
        assertEquals("1.23 µs", Units.time(1_234.5));
        assertEquals("123 ms", Units.time(123_456_789));
        assertEquals("2.5 s", Units.time(2.5e9));
        assertEquals("0.35", Units.figure(0.3456));
        assertEquals("12,346", Units.figure(12_345.6));
        assertEquals("1.5 MiB", Units.bytes(1.5 * (1 << 20)));
        assertEquals("7%", Units.percent(0.0666));
    }

    @Test
    void sendsEverythingAsLines() {
        Reading reading = new Reading(1.5, 2e9, 3, 4);
        assertEquals(reading, Reading.of(reading.line()));
        Size size = new Size(597.5, 55, 988.25, 160);
        assertEquals(size, Size.of(size.line()));
        Request request = new Request(Request.Kind.WARM_UP, Row.GRADE);
        assertEquals(request, Request.of(request.line()));
    }
}

package dev.assay.batch.copies;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.text.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CopyDetectorTest {

    private static final String LOCK =
            "We moved the nightly import into small batches of five hundred orders, because one"
                    + " huge transaction had locked the price table and half of the shop stood still until morning.";
    private static final String OTHER =
            "I would look at the query plan first and then add an index on the two columns that" + " the filter uses.";
    private static final String THIRD =
            "Nothing beats a staging server with real data, since problems of size show nowhere"
                    + " else and surprises are cheap there.";

    private static List<CopyPair> pairs(String... answers) {
        CopyDetector detector = CopyDetector.of(CopySettings.DEFAULT);
        for (int i = 0; i < answers.length; i++) {
            detector.add("c" + i, "q", answers[i]);
        }
        return detector.pairs();
    }

    @Test
    @DisplayName("copies of every kind are found among answers that share stock sentences")
    void planted() {
        PlantedCopies planted = PlantedCopies.of(3, 2_000, 80);
        PlantedCopies.Measured measured = planted.measure(pairs(planted.entries()));
        assertAll(measured.recall().entrySet().stream()
                .map(kind -> () -> assertTrue(
                        // Half of an answer may be what everybody says.
                        kind.getValue() >= (kind.getKey() == PlantedCopies.Kind.PART ? 0.85 : 0.92),
                        () -> kind + " of " + measured.recall())));
        assertTrue(measured.precision() >= 0.95, () -> "precision " + measured.precision());
    }

    private static List<CopyPair> pairs(List<PlantedCopies.Entry> entries) {
        CopyDetector detector = CopyDetector.of(CopySettings.DEFAULT);
        entries.forEach(entry -> detector.add(entry.candidate(), entry.question(), entry.answer()));
        return detector.pairs();
    }

    @Test
    @DisplayName("neither the order of the answers nor whose name comes first changes what is found")
    void orderAndSymmetry() {
        PlantedCopies planted = PlantedCopies.of(4, 600, 12);
        List<CopyPair> pairs = pairs(planted.entries());
        List<PlantedCopies.Entry> shuffled = new ArrayList<>(planted.entries());
        Collections.shuffle(shuffled, new Random(1));
        assertEquals(pairs, pairs(shuffled));
        List<PlantedCopies.Entry> renamed = planted.entries().stream()
                .map(entry -> new PlantedCopies.Entry(turned(entry.candidate()), entry.question(), entry.answer()))
                .toList();
        assertEquals(pairs.stream().map(CopyDetectorTest::turned).sorted().toList(), pairs(renamed));
    }

    /** Names in the opposite order. */
    private static String turned(String name) {
        return "p" + (999_999 - Integer.parseInt(name.substring(1)));
    }

    private static CopyPair turned(CopyPair pair) {
        return new CopyPair(
                pair.question(),
                turned(pair.second()),
                turned(pair.first()),
                pair.secondAnswer(),
                pair.firstAnswer(),
                pair.sharedWords(),
                pair.secondWords(),
                pair.firstWords(),
                pair.resemblance(),
                pair.containment(),
                pair.spans().stream()
                        .map(span -> new SharedSpan(span.second(), span.first(), span.words()))
                        .sorted((a, b) -> a.first().start() - b.first().start())
                        .toList());
    }

    @Test
    @DisplayName("spans hold the same words, as long as may be, and none twice")
    void spans() {
        PlantedCopies planted = PlantedCopies.of(5, 600, 12);
        for (CopyPair pair : pairs(planted.entries())) {
            int end = 0;
            boolean[] taken = new boolean[pair.secondAnswer().length()];
            for (SharedSpan span : pair.spans()) {
                assertEquals(stems(pair.firstText(span)), stems(pair.secondText(span)));
                assertEquals(span.words(), stems(pair.firstText(span)).size());
                assertTrue(span.first().start() >= end, "spans of the first answer overlap");
                end = span.first().end();
                for (int i = span.second().start(); i < span.second().end(); i++) {
                    assertTrue(!taken[i], "spans of the second answer overlap");
                    taken[i] = true;
                }
            }
            assertTrue(pair.containment() > 0 && pair.containment() <= 1, () -> pair.containment() + "");
            assertTrue(pair.resemblance() > 0 && pair.resemblance() <= 1, () -> pair.resemblance() + "");
        }
    }

    private static List<String> stems(String text) {
        Answer answer = Answer.of(text);
        return IntStream.range(0, answer.tokenCount())
                .filter(answer::isWord)
                .mapToObj(answer::stem)
                .toList();
    }

    @Test
    @DisplayName("case, quotes, look-alike letters and characters without width hide nothing")
    void disguised() {
        String disguised = LOCK.toUpperCase(java.util.Locale.ROOT)
                .replace("ORDERS", "\u041ERDERS")
                .replace("HUGE", "HU\u200BGE")
                .replace(" ", "  ");
        List<CopyPair> pairs = pairs(LOCK, disguised);
        assertEquals(1, pairs.size());
        assertEquals(1, pairs.get(0).containment());
        SharedSpan span = pairs.get(0).spans().get(0);
        assertEquals(LOCK.substring(0, LOCK.length() - 1), pairs.get(0).firstText(span));
        assertEquals(
                disguised.substring(0, disguised.length() - 1), pairs.get(0).secondText(span));
    }

    @Test
    @DisplayName("a short answer inside of a longer one is contained, though it resembles it little")
    void contained() {
        CopyPair pair = pairs(LOCK, OTHER + " " + LOCK + " " + THIRD + " " + OTHER.replace("two", "three"))
                .get(0);
        assertEquals(1, pair.containment());
        assertTrue(pair.resemblance() < 0.5, () -> pair.resemblance() + "");
    }

    @Test
    @DisplayName("two, three and all of five candidates who share a paragraph are told, and as one group")
    void smallBatch() {
        for (int sharing : new int[] {2, 3, 5}) {
            String[] answers = new String[5];
            Arrays.setAll(
                    answers,
                    i -> (i < sharing ? LOCK + " " : "")
                            + List.of(OTHER, THIRD, "", "No idea.", "Yes.").get(i));
            List<CopyPair> pairs = pairs(answers);
            assertEquals(sharing * (sharing - 1) / 2, pairs.size());
            List<CopyGroup> groups = CopyGroup.of(pairs);
            assertEquals(1, groups.size());
            assertEquals(sharing, groups.get(0).candidates().size());
        }
    }

    @Test
    @DisplayName("a sentence that there are few ways to say is no copy, nor is what many say")
    void chance() {
        assertEquals(
                List.of(),
                pairs(
                        "A collision domain is a part of a network where frames can collide.",
                        "A collision domain is a part of a network where frames can collide."));
        String[] answers = new String[60];
        Arrays.setAll(
                answers, i -> LOCK + " Number " + i + " says more: " + (i % 2 == 0 ? OTHER : THIRD).substring(i % 20));
        assertEquals(List.of(), pairs(answers));
    }

    @Test
    @DisplayName("equal answers are told however many there are, each with the first")
    void equalAnswers() {
        String[] answers = new String[60];
        Arrays.setAll(answers, i -> i < 40 ? LOCK + " " + OTHER : THIRD + " I am number " + i + ".");
        List<CopyPair> pairs = pairs(answers);
        assertEquals(39, pairs.size());
        assertEquals(40, CopyGroup.of(pairs).get(0).candidates().size());
    }

    @Test
    @DisplayName("a passage that went round among twenty is told of each pair of them, and so is one among five")
    void circles() {
        String round = String.join(
                " ",
                LOCK,
                OTHER,
                THIRD,
                "Old jobs still sit in the broker when a signature changes, so new arguments get defaults first and only"
                        + " lose them once the oldest message has been eaten up by some worker.");
        for (int circle : new int[] {5, 20}) {
            Voices voices = new Voices(8);
            List<String> matter = Voices.matter("django").get("celery-retry");
            String[] answers = new String[300];
            Arrays.setAll(answers, i -> {
                String own = String.join(" ", voices.answer(matter));
                return i < circle ? round + "\n\n" + own : own;
            });
            List<CopyPair> pairs = pairs(answers);
            long inCircle = pairs.stream()
                    .filter(pair -> pair.firstAnswer().contains(LOCK)
                            && pair.secondAnswer().contains(LOCK))
                    .count();
            assertEquals(circle * (circle - 1) / 2, inCircle);
        }
    }

    @Test
    @DisplayName("the question, quotations and imports are nobody's")
    void boilerplate() {
        assertEquals(List.of(), pairs("> " + LOCK + "\n\nI agree.", "> " + LOCK + "\n\nThat is wrong, I think."));
        assertEquals(
                List.of(),
                pairs(
                        "The handbook says: \u201C" + LOCK + "\u201D " + OTHER + " "
                                + OTHER.replace("two", "three other"),
                        THIRD + " See: \"" + LOCK
                                + "\" So far the handbook, and I have nothing to add to it but that my own"
                                + " team never had such a large table and would not know what to do with one."));
        String imports =
                "```python\nfrom django.db import models\nfrom django.db.models import Count, Sum\nimport logging\n"
                        + "from shop.orders.models import (\n    Order,\n    OrderLine,\n    Customer,\n)\n"
                        + "from django.contrib.auth.mixins import LoginRequiredMixin\n";
        assertEquals(List.of(), pairs(imports + "```\n" + OTHER, imports + "```\n" + THIRD));
        CopyDetector detector = CopyDetector.of(CopySettings.DEFAULT);
        detector.ask("q", LOCK);
        detector.add("ana", "q", LOCK + " " + OTHER);
        detector.add("bob", "q", LOCK + " " + THIRD);
        assertEquals(List.of(), detector.pairs());
    }

    @Test
    @DisplayName("an answer that stands in quotation marks as a whole is still an answer")
    void quotedAsAWhole() {
        assertEquals(1, pairs('"' + LOCK + '"', LOCK).size());
    }

    @Test
    @DisplayName("answers to other questions are not compared")
    void otherQuestion() {
        CopyDetector detector = CopyDetector.of(CopySettings.DEFAULT);
        detector.add("ana", "a", LOCK);
        detector.add("bob", "b", LOCK);
        assertEquals(List.of(), detector.pairs());
        assertThrows(IllegalArgumentException.class, () -> detector.add("ana", "a", OTHER));
    }

    @Test
    @DisplayName("long and repetitive answers take no unusual time")
    void hostile() {
        String words = "again and again ".repeat(60_000);
        String brackets = "import (\n".repeat(100_000);
        String same = IntStream.range(0, 40_000)
                .mapToObj(i -> "w" + i % 20_000)
                .reduce(new StringBuilder(), (text, word) -> text.append(word).append(' '), StringBuilder::append)
                .toString();
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> pairs(words, words + "x", brackets, brackets + "y", same, "v " + same));
    }

    @Test
    @DisplayName("a wrong form of imports is told with its line")
    void importForms() {
        IllegalStateException wrong = assertThrows(
                IllegalStateException.class,
                () -> ImportLines.parse("imports.txt", "# of a language\nimport \\S+\n(use\n"));
        assertTrue(wrong.getMessage().startsWith("imports.txt:3: "), wrong.getMessage());
    }
}

package dev.assay.batch.copies;

import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import dev.assay.study.WordSections;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers in many voices: what a rubric has as examples, put in a speaker's own words, among the speaker's own stories and
 * the sentences that everybody uses. The same seed says the same.
 */
final class Voices {

    private static final WordSections TEXTS = WordSections.parse("voices.txt", Fixture.text("/copies/voices.txt"));
    private static final Map<String, String> WORDS = TEXTS.pairs("words");
    private static final Pattern SLOT = Pattern.compile("<([a-z]+)>");

    /** Words that can be left out. */
    private static final Set<String> LEFT_OUT = TEXTS.words("articles");

    private final Random random;

    Voices(long seed) {
        this.random = new Random(seed);
    }

    /** The sentences that the answers to the rubrics of a pack are made of, by question. */
    static Map<String, List<String>> matter(String pack) {
        RubricSet rubrics = RubricSet.bundled(pack);
        return rubrics.ids().stream().map(rubrics::get).collect(Collectors.toMap(Rubric::id, Voices::sentences));
    }

    private static List<String> sentences(Rubric rubric) {
        List<String> sentences = new ArrayList<>();
        for (Concept concept : rubric.concepts()) {
            concept.examples().hit().forEach(hit -> sentences.add(hit.text().strip()));
        }
        return sentences;
    }

    /** The sentences of an answer. */
    List<String> answer(List<String> matter) {
        List<String> answer = new ArrayList<>();
        int count = 4 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(100);
            if (kind < 45) {
                answer.add(inOwnWords(pick(matter)));
            } else if (kind < 52) {
                answer.add(pick(matter));
            } else if (kind < 62) {
                answer.add(pick(TEXTS.list("stock")));
            } else {
                answer.add(story());
            }
        }
        return answer;
    }

    /** A story of the speaker's own. */
    String story() {
        return reworded(filled(pick(TEXTS.list("stories"))), 0.4, 0.06);
    }

    private String filled(String template) {
        String text = SLOT.matcher(template).replaceAll(slot -> pick(TEXTS.list(slot.group(1))));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String inOwnWords(String sentence) {
        String said = reworded(sentence, 0.5, 0.08);
        if (random.nextInt(3) > 0) {
            said = pick(TEXTS.list("leads")) + " " + Character.toLowerCase(said.charAt(0)) + said.substring(1);
        }
        if (random.nextInt(3) == 0) {
            int end = said.length() - 1;
            said = ".!?".indexOf(said.charAt(end)) >= 0
                    ? said.substring(0, end) + pick(TEXTS.list("tails")) + "."
                    : said + pick(TEXTS.list("tails")) + ".";
        }
        return said;
    }

    /**
     * A text with other words.
     *
     * @param exchanged the share of the words that have one in their place which are exchanged
     * @param filled how many fillers come in, for each word
     */
    String reworded(String text, double exchanged, double filled) {
        return Arrays.stream(text.split(" "))
                .map(word -> {
                    String said = random.nextDouble() < exchanged ? exchanged(word) : word;
                    return random.nextDouble() < filled ? pick(TEXTS.list("fillers")) + " " + said : said;
                })
                .collect(Collectors.joining(" "));
    }

    /** A text as somebody hands it in who does not want it to look copied: one word in seven is another, is left out or put in. */
    String disguised(String text) {
        String without = Arrays.stream(text.split(" "))
                .filter(word -> !LEFT_OUT.contains(word) || random.nextInt(6) > 0)
                .collect(Collectors.joining(" "));
        return reworded(without, 0.5, 0.04);
    }

    private static String exchanged(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        String bare = word.substring(0, end);
        String other = WORDS.getOrDefault(bare, WORDS.get(bare.toLowerCase(java.util.Locale.ROOT)));
        return other == null ? word : other + word.substring(end);
    }

    /** The sentences in another order. */
    List<String> reordered(List<String> sentences) {
        List<String> other = new ArrayList<>(sentences);
        while (other.equals(sentences) && Collections.frequency(other, other.get(0)) < other.size()) {
            Collections.shuffle(other, random);
        }
        return other;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    private String pick(List<String> entries) {
        return entries.get(random.nextInt(entries.size()));
    }
}

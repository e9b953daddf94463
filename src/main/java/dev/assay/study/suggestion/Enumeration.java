package dev.assay.study.suggestion;

import dev.assay.study.suggestion.Alphabet.Atom;
import dev.assay.text.Answer;
import dev.assay.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All candidates that some answers could be asked for by: single words, two words in order with at most three between,
 * two words near each other. Where a candidate would be found is worked out from the words alone, which is quick, and
 * right but for misspelled and split words.
 */
final class Enumeration {

    private static final int ORDERED_GAP = 3;
    private static final int NEAR_GAP = 8;

    /** How two atoms are joined. */
    private enum Form {
        SINGLE,
        ORDERED,
        NEAR
    }

    private final Corpus corpus;
    private final Alphabet alphabet;
    private final int fewest;
    private final IntBag[] answersOfAtom;
    private final Map<Long, IntBag> sentences = new HashMap<>();

    private Enumeration(Corpus corpus, Alphabet alphabet, int fewest) {
        this.corpus = corpus;
        this.alphabet = alphabet;
        this.fewest = fewest;
        this.answersOfAtom = new IntBag[alphabet.size()];
        Arrays.setAll(answersOfAtom, atom -> new IntBag());
    }

    /**
     * The candidates, by their sources.
     *
     * @param fewest a candidate is found in at least so many answers
     */
    static List<Candidate> of(Corpus corpus, Alphabet alphabet, int fewest) {
        Enumeration enumeration = new Enumeration(corpus, alphabet, fewest);
        enumeration.countAtoms();
        for (int answer = 0; answer < corpus.size(); answer++) {
            enumeration.read(answer);
        }
        return enumeration.candidates();
    }

    private void countAtoms() {
        for (int answer = 0; answer < corpus.size(); answer++) {
            for (int[] atoms : alphabet.ofTokens(answer)) {
                for (int atom : atoms) {
                    answersOfAtom[atom].add(answer);
                }
            }
        }
    }

    private void read(int index) {
        Answer answer = corpus.answer(index);
        int[][] atoms = alphabet.ofTokens(index);
        for (int number = 0; number < answer.sentences().size(); number++) {
            Sentence sentence = answer.sentences().get(number);
            int at = corpus.sentence(index, number);
            int words = 0;
            List<int[]> before = new ArrayList<>();
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                if (answer.isWord(token)) {
                    for (int atom : atoms[token]) {
                        if (answersOfAtom[atom].size() >= fewest) {
                            single(atom, at);
                            pairs(before, atom, words, at);
                        }
                    }
                    for (int atom : atoms[token]) {
                        if (answersOfAtom[atom].size() >= fewest) {
                            before.add(new int[] {atom, words});
                        }
                    }
                    words++;
                }
            }
        }
    }

    private void single(int atom, int sentence) {
        if (!alphabet.atom(atom).negation()) {
            note(Form.SINGLE, atom, atom, sentence);
        }
    }

    private void pairs(List<int[]> before, int atom, int place, int sentence) {
        for (int i = before.size() - 1; i >= 0; i--) {
            int other = before.get(i)[0];
            int between = place - before.get(i)[1] - 1;
            if (between > NEAR_GAP) {
                return;
            }
            if (between >= 0 && other != atom && !alphabet.atom(atom).negation()) {
                if (between <= ORDERED_GAP) {
                    note(Form.ORDERED, other, atom, sentence);
                }
                if (!alphabet.atom(other).negation()) {
                    boolean inOrder = alphabet.atom(other)
                                    .source()
                                    .compareTo(alphabet.atom(atom).source())
                            < 0;
                    note(Form.NEAR, inOrder ? other : atom, inOrder ? atom : other, sentence);
                }
            }
        }
    }

    private void note(Form form, int first, int second, int sentence) {
        long key = ((long) form.ordinal() << 60) | ((long) first << 30) | second;
        sentences.computeIfAbsent(key, unknown -> new IntBag()).add(sentence);
    }

    private List<Candidate> candidates() {
        int[] answerOf = answerOfSentence();
        List<Candidate> candidates = new ArrayList<>();
        sentences.forEach((key, bag) -> {
            if (bag.size() >= fewest) {
                IntBag answers = new IntBag();
                for (int sentence : bag.toArray()) {
                    answers.add(answerOf[sentence]);
                }
                if (answers.size() >= fewest) {
                    candidates.add(candidate(key, bag.toArray(), answers.toArray()));
                }
            }
        });
        candidates.sort((a, b) -> a.source().compareTo(b.source()));
        return candidates;
    }

    private Candidate candidate(long key, int[] where, int[] answers) {
        Atom first = alphabet.atom((int) (key >> 30 & (1 << 30) - 1));
        Atom second = alphabet.atom((int) (key & (1 << 30) - 1));
        String source =
                switch (Form.values()[(int) (key >> 60)]) {
                    case SINGLE -> first.source();
                    case ORDERED -> first.source() + " ..." + ORDERED_GAP + " " + second.source();
                    case NEAR -> first.source() + " ~ " + second.source();
                };
        Set<String> keys = new TreeSet<>(List.of(first.key(), second.key()));
        keys.remove("");
        return new Candidate(source, List.copyOf(keys), where, answers);
    }

    private int[] answerOfSentence() {
        int[] answerOf = new int[corpus.sentence(corpus.size(), 0)];
        for (int answer = 0; answer < corpus.size(); answer++) {
            Arrays.fill(answerOf, corpus.sentence(answer, 0), corpus.sentence(answer + 1, 0), answer);
        }
        return answerOf;
    }
}

package dev.assay.match;

import java.util.Arrays;
import java.util.Optional;

/** What a single token can be asked beyond its spelling; the answer is the same wherever it stands. */
enum WordTest {
    NEGATION {
        @Override
        boolean holds(String word) {
            return WordLists.holds("negation", word);
        }
    },
    FIRST_PERSON {
        @Override
        boolean holds(String word) {
            int apostrophe = word.indexOf('\'');
            return WordLists.holds("first-person", apostrophe > 0 ? word.substring(0, apostrophe) : word);
        }
    },
    NUMBER {
        @Override
        boolean holds(String word) {
            return isNumber(word) || WordLists.holds("number", word) || hasEnding(word, "number-ending");
        }
    },
    DURATION {
        @Override
        boolean holds(String word) {
            return hasEnding(word, "duration-ending");
        }
    },
    SIZE {
        @Override
        boolean holds(String word) {
            return hasEnding(word, "size-ending");
        }
    },
    PERCENT {
        @Override
        boolean holds(String word) {
            return hasEnding(word, "percent-ending");
        }
    },
    YEAR {
        @Override
        boolean holds(String word) {
            boolean century = word.startsWith("19") || word.startsWith("20");
            return century && word.length() == 4 && word.chars().allMatch(sign -> isDigit((char) sign));
        }
    },
    VERSION {
        @Override
        boolean holds(String word) {
            return Version.isVersion(word) && (word.indexOf('.') > 0 || !isDigit(word.charAt(0)));
        }
    };

    /** Whether it holds of a folded word. */
    abstract boolean holds(String word);

    /** The test of single words that a class has, if it has one. */
    static Optional<WordTest> of(WordClass wordClass) {
        return Arrays.stream(values())
                .filter(test -> test.name().equals(wordClass.name()))
                .findFirst();
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isNumber(String word) {
        return digits(word) == word.length();
    }

    private static boolean hasEnding(String word, String list) {
        int digits = digits(word);
        return digits > 0 && digits < word.length() && WordLists.holds(list, word.substring(digits));
    }

    /** How many signs at the start make a number; 0 if the first is no digit. */
    private static int digits(String word) {
        if (word.isEmpty() || !isDigit(word.charAt(0))) {
            return 0;
        }
        int end = 1;
        while (end < word.length() && (isDigit(word.charAt(end)) || ".,_".indexOf(word.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}

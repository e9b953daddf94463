package dev.assay.match;

import dev.assay.text.Token;
import java.util.Arrays;
import java.util.Optional;

/** What a single token can be asked beyond its spelling; the answer is the same wherever it stands. */
enum WordTest {
    NEGATION {
        @Override
        boolean holds(Token token) {
            return WordLists.holds("negation", token.folded());
        }
    },
    FIRST_PERSON {
        @Override
        boolean holds(Token token) {
            String word = token.folded();
            int apostrophe = word.indexOf('\'');
            return WordLists.holds("first-person", apostrophe > 0 ? word.substring(0, apostrophe) : word);
        }
    },
    NUMBER {
        @Override
        boolean holds(Token token) {
            return isNumber(token.folded())
                    || WordLists.holds("number", token.folded())
                    || hasEnding(token, "number-ending");
        }
    },
    DURATION {
        @Override
        boolean holds(Token token) {
            return hasEnding(token, "duration-ending");
        }
    },
    SIZE {
        @Override
        boolean holds(Token token) {
            return hasEnding(token, "size-ending");
        }
    },
    PERCENT {
        @Override
        boolean holds(Token token) {
            return hasEnding(token, "percent-ending");
        }
    },
    YEAR {
        @Override
        boolean holds(Token token) {
            String word = token.folded();
            boolean century = word.startsWith("19") || word.startsWith("20");
            return century && word.length() == 4 && word.chars().allMatch(sign -> isDigit((char) sign));
        }
    },
    VERSION {
        @Override
        boolean holds(Token token) {
            String word = token.folded();
            return Version.isVersion(word) && (word.indexOf('.') > 0 || !isDigit(word.charAt(0)));
        }
    };

    abstract boolean holds(Token token);

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

    private static boolean hasEnding(Token token, String list) {
        String word = token.folded();
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

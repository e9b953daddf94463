package dev.assay.pathological;

import dev.assay.text.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Texts that no candidate writes and that a grader must survive, each of any length. */
enum PathologicalText {
    ONE_WORD("retry "),
    ONE_WORD_WITHOUT_SPACES("retry"),
    ONE_IDENTIFIER("select_related_"),
    OPEN_BRACKETS("([{<"),
    EMPTY_BRACKETS("()"),
    ENDLESS_SENTENCE(
            "the task is idempotent because a worker may crash and it does not retry with acks_late or backoff while "
                    + "select_related makes one query with a join unlike prefetch_related and I think a second query in python is "),
    EVERY_CLAUSE_DENIED("not idempotent, never retry; no join: "),
    ONE_SUBJECT("prefetch_related "),
    MANY_SUBJECTS("select_related and prefetch_related, unlike the former, join; it, the other, respectively\n- "),
    NEWLINES("\n"),
    CARRIAGE_RETURNS("\r\n \r"),
    NESTED_QUOTES("\u201cit said \u2018retry \"'"),
    BACKTICKS("`"),
    LIST_MARKERS("- * 1. > "),
    EMOJI("\ud83d\udc69\u200d\ud83d\udcbb\ud83d\ude00"),
    COMBINING_MARKS("\u0301"),
    MARKED_WORD("re\u0301\u0323try "),
    ZERO_WIDTH("\u200b\u200d\u2060\ufeff"),
    ZERO_WIDTH_IN_WORDS("re\u200btry\u200d "),
    LOOK_ALIKES("r\u0435try \u0440refetch "),
    CONTROL_CHARACTERS("\0\u0001\u001b[31m\u007f\u0085"),
    DIRECTION_MARKS("\u202eretry\u202c \u2067join\u2069 "),
    HIGH_SURROGATES("\ud800"),
    LOW_BEFORE_HIGH_SURROGATE("\udc00\ud800"),
    SURROGATES_IN_WORDS("re\ud83dtry idem\udc00potent "),
    RANDOM_BINARY("") {
        @Override
        String text(int length) {
            byte[] bytes = new byte[length];
            new Random(20_261_123).nextBytes(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    },
    RANDOM_UNITS("") {
        @Override
        String text(int length) {
            Random random = new Random(20_261_123);
            StringBuilder units = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                units.append((char) random.nextInt(Character.MAX_VALUE + 1));
            }
            return units.toString();
        }
    };

    private final String part;

    PathologicalText(String part) {
        this.part = part;
    }

    /** A text of so many UTF-16 units, broken off where it must be. */
    String text(int length) {
        return part.repeat(length / part.length() + 1).substring(0, length);
    }

    /** The longest that is read. */
    String longest() {
        return text(Answer.MAX_LENGTH);
    }
}

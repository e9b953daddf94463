package dev.assay.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KEYS = List.of("id", "says", "kind", "weight", "match", "against", "redFlags");

    @ParameterizedTest
    @CsvSource({
        "wieght, weight",
        "weigth, weight",
        "Weight, weight",
        "mach, match",
        "redflag, redFlags",
        "red-flags, redFlags",
        "agianst, against",
        "ids, id",
        "purpose,",
        "x,",
        "'',",
    })
    void namesTheNearestWord(String written, String meant) {
        assertEquals(meant, Suggestion.nearest(written, KEYS).orElse(null));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "abc, abc, 0",
        "abc, '', 3",
        "abc, acb, 1",
        "abc, ab, 1",
        "abc, abd, 1",
        "ca, abc, 3",
        "kitten, sitting, 3",
    })
    void countsEdits(String a, String b, int distance) {
        assertEquals(distance, Suggestion.distance(a, b));
        assertEquals(distance, Suggestion.distance(b, a));
    }

    @Test
    void listsWhatIsKnownUpToThirty() {
        List<String> many = IntStream.range(0, 31).mapToObj(i -> "w" + i).toList();

        assertEquals(" (there are none)", Suggestion.known(List.of()));
        assertEquals(" (known: a, b)", Suggestion.known(List.of("a", "b")));
        assertEquals(" (known: " + String.join(", ", many.subList(0, 30)) + ", …)", Suggestion.known(many));
    }
}

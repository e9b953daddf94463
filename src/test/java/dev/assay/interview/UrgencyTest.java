package dev.assay.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.assay.grade.Review;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UrgencyTest {

    @Test
    @DisplayName("critical flags press most, then major ones, then what a person should check, then a low score")
    void order() {
        Urgency low = new Urgency(0, 0, false, 0.1);
        Urgency high = new Urgency(0, 0, false, 0.9);
        Urgency doubtful = new Urgency(0, 0, true, 0.95);
        Urgency critical = new Urgency(1, 0, false, 1);
        Urgency major = new Urgency(0, 1, false, 1);
        Urgency more = new Urgency(2, 0, false, 1);
        assertEquals(
                List.of(more, critical, major, doubtful, low, high),
                Stream.of(high, low, doubtful, critical, major, more).sorted().toList());
    }

    @Test
    @DisplayName("a score near an edge is no doubt about what was found")
    void edge() {
        Review.Reason edge = new Review.Reason(Review.Code.NEAR_BAND_EDGE, "");
        Review.Reason both = new Review.Reason(Review.Code.STATED_AND_DENIED, "");
        assertFalse(Urgency.isDoubtful(List.of()));
        assertFalse(Urgency.isDoubtful(List.of(edge)));
        assertTrue(Urgency.isDoubtful(List.of(edge, both)));
    }
}

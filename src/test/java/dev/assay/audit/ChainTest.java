package dev.assay.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChainTest {

    @Test
    @DisplayName("a line's hash is that of its text before it, as any other program works it out")
    void hash() {
        String line = Chain.sealed("{\"a\":1}", Chain.BEGINNING);
        // printf '{"a":1,"previous":"000…"' | sha256sum
        assertEquals(
                "{\"a\":1,\"previous\":\"" + "0".repeat(64) + "\",\"sha256\":\""
                        + "2dd2382acd5d33d6ca947dfd9db001f1532462b25791853156f32a70ed85cb52" + "\"}",
                line);
    }

    @Test
    @DisplayName("a line that was changed anywhere does not hold")
    void changed() {
        String line = Chain.sealed("{\"score\":0.5,\"band\":\"mid \u00E9\"}", "1".repeat(64));
        assertTrue(Chain.holds(line));
        assertEquals(Optional.of("1".repeat(64)), Chain.previous(line));
        for (int i = 0; i < line.length(); i++) {
            char other = line.charAt(i) == '7' ? '8' : '7';
            String changed = line.substring(0, i) + other + line.substring(i + 1);
            assertFalse(Chain.holds(changed), changed);
        }
        for (int end = 0; end < line.length(); end++) {
            assertFalse(Chain.holds(line.substring(0, end)), line.substring(0, end));
        }
    }

    @Test
    @DisplayName("what is no line of a chain has no hash")
    void none() {
        for (String text : new String[] {"", "{}", "\"}", "0".repeat(70), "{\"sha256\":\"" + "0".repeat(64) + "\"}"}) {
            assertEquals(Optional.empty(), Chain.previous(text), text);
            assertFalse(Chain.holds(text), text);
        }
    }
}

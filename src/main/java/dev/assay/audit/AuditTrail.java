package dev.assay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.batch.KeyIndex;
import dev.assay.grade.Sha256;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An audit log that was read: whether its chain holds, and what the last run in it says. Needs about 50 bytes for each
 * answer. Immutable and thread-safe.
 */
public final class AuditTrail {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_BREAKS = 20;

    private final List<String> breaks;
    private final long lines;
    private final String lastHash;
    private final RunFacts facts;
    private final boolean ended;
    private final KeyIndex results;

    private AuditTrail(
            List<String> breaks, long lines, String lastHash, RunFacts facts, boolean ended, KeyIndex results) {
        this.breaks = List.copyOf(breaks);
        this.lines = lines;
        this.lastHash = lastHash;
        this.facts = facts;
        this.ended = ended;
        this.results = results;
    }

    /**
     * Reads a log.
     *
     * @throws AuditException if it is none
     * @throws IOException if it cannot be read
     */
    public static AuditTrail read(Path path) throws IOException {
        List<String> breaks = new ArrayList<>();
        String last = Chain.BEGINNING;
        RunFacts facts = null;
        boolean ended = false;
        KeyIndex results = new KeyIndex();
        long number = 0;
        try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                Optional<String> problem = Chain.problem(line, last);
                if (problem.isPresent() && breaks.size() < MOST_BREAKS) {
                    breaks.add(path + ":" + number + ": " + problem.get());
                }
                last = Chain.own(line).orElse(last);
                JsonNode entry = parsed(line);
                String type = entry.path("type").asText();
                ended = type.equals("end") || ended && !type.equals("run");
                if (type.equals("run")) {
                    facts = RunFacts.read(entry);
                } else if (type.equals("answer")) {
                    AnswerKey key = AnswerKey.of(
                            entry.path("candidate").asText(),
                            entry.path("question").asText());
                    results.put(
                            key.high(),
                            key.low(),
                            AnswerKey.content(entry.path("resultSha256").asText()));
                }
            }
        }
        if (facts == null) {
            throw new AuditException(path + " is no audit log: no line in it begins a run");
        }
        return new AuditTrail(breaks, number, last, facts, ended, results);
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            return JSON.missingNode();
        }
    }

    /** Where the chain is broken, each {@code file:line: why}; the first of them, if there are many. */
    public List<String> breaks() {
        return breaks;
    }

    /** Whether the last run in it has come to its end. If not, it was stopped, or lines were cut off the end of the log. */
    public boolean ended() {
        return ended;
    }

    /** Whether the chain holds, and the last run has its end. */
    public boolean isWhole() {
        return breaks.isEmpty() && ended;
    }

    /** How many lines it has. */
    public long lines() {
        return lines;
    }

    /** The hash of the last line, in lower-case hexadecimal. */
    public String lastHash() {
        return lastHash;
    }

    /** What decided the grades of the last run. */
    RunFacts facts() {
        return facts;
    }

    /** Whether a line of results is the one that was written; empty if the log knows nothing of the answer. */
    Optional<Boolean> wrote(String candidate, String question, byte[] line) {
        AnswerKey key = AnswerKey.of(candidate, question);
        long known = results.place(key.high(), key.low());
        return known < 0 ? Optional.empty() : Optional.of(known == AnswerKey.content(Sha256.hex(line)));
    }
}

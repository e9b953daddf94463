package dev.assay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.match.Pattern;
import dev.assay.rubric.Concept;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes of a patch that nobody has edited. */
class UneditedPatchTest {

    private static final String RUBRIC = """
            rubric: 1
            id: backup
            question: How do you know that a backup is any good?
            terms:
              restore: [restore, get ... back]
            concepts:
              - id: restored
                says: Restores it now and then
                kind: what
                match: [$restore ~ month*, $restore & test, sometimes]
              - id: elsewhere
                says: Keeps a copy in another place
                kind: why
                match:
                  - place
                  - second copy   # of course
              - id: watched
                says: Is told when a backup did not run
                kind: what
                match: [monitor*, mail]
            tests:
              - answer: We restore it every month, keep a second copy in an other place and monitor it.
                expect: {present: [restored, elsewhere, watched]}
            """;

    /** Sentences that say a concept in the rubric's words. */
    private static final List<List<String>> KNOWN = List.of(
            List.of(
                    "We restore one every month.",
                    "Each quarter somebody restores it for a test.",
                    "The test is to restore the shop.",
                    "Every month we get one of them back."),
            List.of(
                    "A copy is kept in a safe place.",
                    "The copy has a place of its own.",
                    "Our copy has moved to a dry place.",
                    "A second copy lies with our sister firm.",
                    "Each copy goes to a different place."),
            List.of("We monitor the job.", "Monitoring shouts when it did not run.", "If it fails I get a mail."),
            List.of());

    /** Sentences that say a concept in other words; the last concept is none of the rubric's. */
    private static final List<List<String>> UNKNOWN = List.of(
            List.of(
                    "A drill a year: we rebuild the machine from the tape.",
                    "We drill it: an empty machine is rebuilt from last night's tape.",
                    "In a drill we rebuild everything from tape.",
                    "The drill is to rebuild the shop from the tape alone."),
            List.of(
                    "The vault of a bank holds another copy.",
                    "We drive a disk to the vault each Friday.",
                    "A copy goes into a vault across town.",
                    "Fire takes the house, but not the disk in the vault."),
            List.of(
                    "A pager wakes me when the nightly job is silent.",
                    "My pager beeps if last night left nothing.",
                    "The pager goes off when there is no new file."),
            List.of(
                    "An alarm rings today when the rack is hot.",
                    "Today an alarm told us that the rack is hot.",
                    "The alarm about a hot rack rang today."));

    /** Sentences that say nothing; some have words of the rubric. */
    private static final List<String> BESIDE = List.of(
            "Sometimes I look at the folder.",
            "Sometimes it is quick.",
            "It is in place.",
            "This place has had backups for years.",
            "In the first place I trust the vendor.",
            "The office manager does that.",
            "The tape robot is old.",
            "Our machine room is cold.",
            "I would not know.");

    @TempDir
    private Path folder;

    private Path rubric;
    private Path graded;
    private Path patch;

    private void write(int seed, List<List<String>> more) throws IOException {
        rubric = folder.resolve("backup.yaml");
        graded = folder.resolve("graded.csv");
        patch = folder.resolve("patch.yaml");
        Files.writeString(rubric, RUBRIC);
        Random random = new Random(seed);
        StringBuilder rows = new StringBuilder("candidate,question,answer,score\n");
        for (int i = 0; i < 120; i++) {
            StringBuilder answer = new StringBuilder();
            int said = 0;
            for (int concept = 0; concept < KNOWN.size(); concept++) {
                List<String> sentences = new ArrayList<>(KNOWN.get(concept));
                sentences.addAll(more.get(concept));
                if (!sentences.isEmpty() && random.nextInt(5) < 2) {
                    answer.append(any(sentences, random)).append(' ');
                    said++;
                }
            }
            for (int beside = random.nextInt(3); beside > 0; beside--) {
                answer.append(any(BESIDE, random)).append(' ');
            }
            double score = Math.min(1, said / 3.0 + (random.nextInt(8) == 0 ? 0.25 : 0));
            rows.append("p" + i + ",backup,\"Well. " + answer + "\"," + Math.round(100 * score) / 100.0 + "\n");
        }
        Files.writeString(graded, rows);
    }

    private static String any(List<String> sentences, Random random) {
        return sentences.get(random.nextInt(sentences.size()));
    }

    @Test
    @DisplayName("it is applied as it is, the rubric is sound, and each proposed pattern stands in it once")
    void sound() throws IOException {
        int proposed = 0;
        int kinds = 0;
        for (int seed = 0; seed < 8; seed++) {
            write(seed, seed % 2 == 0 ? UNKNOWN : List.of(List.of(), List.of(), List.of(), List.of()));
            CommandRun suggested = CommandRun.of(
                    "suggest",
                    rubric.toString(),
                    "backup",
                    graded.toString(),
                    "--patch",
                    patch.toString(),
                    "--format",
                    "json");
            assertEquals(0, suggested.exitCode(), suggested.err());
            JsonNode proposals = new ObjectMapper().readTree(suggested.out()).get("proposals");
            proposed += proposals.size();
            CommandRun applied =
                    CommandRun.of("apply", rubric.toString(), patch.toString(), "--by", "Ana", "--date", "2026-01-31");
            assertEquals(0, applied.exitCode(), applied.err());

            Rubric changed = RubricSet.load(rubric).get("backup");
            for (JsonNode proposal : proposals) {
                kinds |= kind(proposal);
                assertStands(proposal, changed);
            }
            CommandRun checked = CommandRun.of("check", rubric.toString());
            assertTrue(checked.out().contains("1 test"), checked.out());
            assertTrue(!checked.out().contains("superfluous"), checked.out());
        }
        assertTrue(proposed > 10, "only " + proposed);
        assertEquals(15, kinds, "every kind of proposal comes up");
    }

    private static int kind(JsonNode proposal) {
        return 1
                << List.of("add", "remove", "narrow", "add-concept")
                        .indexOf(proposal.get("edit").asText());
    }

    private static void assertStands(JsonNode proposal, Rubric changed) {
        String edit = proposal.get("edit").asText();
        String pattern =
                proposal.get(edit.equals("narrow") ? "narrowed" : "pattern").asText();
        List<String> patterns = changed.concepts().stream()
                .filter(concept -> concept.id().equals(proposal.get("concept").asText()))
                .map(Concept::match)
                .flatMap(List::stream)
                .map(Pattern::source)
                .toList();
        long expected = edit.equals("remove") ? 0 : 1;
        assertEquals(expected, patterns.stream().filter(pattern::equals).count(), proposal + " in " + patterns);
    }
}

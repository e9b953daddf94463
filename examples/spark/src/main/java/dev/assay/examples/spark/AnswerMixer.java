package dev.assay.examples.spark;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.assay.batch.Submission;
import dev.assay.batch.source.AnswerReader;
import dev.assay.batch.source.Answers;
import dev.assay.text.Answer;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Makes many answers of a few, to try out what takes many: each is put together from sentences of different answers to
 * its question. Some rows are bad, in each of the ways in which rows are. The same arguments give the same bytes.
 */
@Command(
        name = "mix-answers",
        mixinStandardHelpOptions = true,
        description = "Mixes a few answers into many, for trials of size.")
public final class AnswerMixer implements Callable<Integer> {

    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+|\\n{2,}");
    private static final int FEWEST_SENTENCES = 3;
    private static final int MOST_SENTENCES = 12;

    /** One row in so many is bad. */
    private static final int BAD_EVERY = 50;

    private static final int BAD_KINDS = 11;

    /** Answers that are too long are so long that a few will do. */
    private static final int MOST_OVERLONG = 3;

    @Parameters(index = "0", paramLabel = "ANSWERS", description = "The answers to mix.")
    private Path answers;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "Where the CSV files go.")
    private Path folder;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "50000",
            description = "How many rows. Default: ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--files",
            paramLabel = "N",
            defaultValue = "8",
            description = "How many files. Default: ${DEFAULT-VALUE}.")
    private int files;

    private final Random random = new Random(42);
    private final Map<String, List<String>> sentences = new TreeMap<>();
    private int bad;

    private AnswerMixer() {}

    /** Writes the files. */
    public static void main(String[] args) {
        int exitCode = commandLine().execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new AnswerMixer());
    }

    @Override
    public Integer call() throws IOException {
        readSentences();
        Files.createDirectories(folder);
        List<OutputStream> outs = new ArrayList<>();
        try {
            for (int i = 0; i < files; i++) {
                Path file = folder.resolve(String.format(Locale.ROOT, "answers-%03d.csv", i));
                outs.add(new BufferedOutputStream(Files.newOutputStream(file)));
                outs.get(i).write(row("candidate", "question", "answer", "experience"));
            }
            for (int i = 0; i < count; i++) {
                // In turns, so that a duplicate and what it repeats stand in different files.
                outs.get(i % files).write(i % BAD_EVERY == BAD_EVERY - 1 ? badRow(i) : goodRow(i));
            }
        } finally {
            for (OutputStream out : outs) {
                out.close();
            }
        }
        return 0;
    }

    private void readSentences() throws IOException {
        try (AnswerReader rows = Answers.open(answers)) {
            while (rows.hasNext()) {
                if (rows.next() instanceof Submission submission) {
                    Set<String> found = new LinkedHashSet<>(List.of(BETWEEN_SENTENCES.split(submission.answer())));
                    sentences
                            .computeIfAbsent(submission.question(), question -> new ArrayList<>())
                            .addAll(found);
                }
            }
        }
    }

    private byte[] goodRow(int number) {
        return row(candidate(number), question(number), answer(number), experience());
    }

    /** Every candidate answers each question once. */
    private String candidate(int number) {
        return String.format(Locale.ROOT, "candidate-%07d", number / sentences.size());
    }

    private String question(int number) {
        return List.copyOf(sentences.keySet()).get(number % sentences.size());
    }

    private String answer(int number) {
        List<String> all = new ArrayList<>(sentences.get(question(number)));
        Collections.shuffle(all, random);
        int length = FEWEST_SENTENCES + random.nextInt(MOST_SENTENCES - FEWEST_SENTENCES + 1);
        StringBuilder answer = new StringBuilder();
        for (String sentence : all.subList(0, Math.min(length, all.size()))) {
            if (!answer.isEmpty()) {
                answer.append(random.nextInt(4) == 0 ? "\n\n" : " ");
            }
            answer.append(sentence);
        }
        return answer.toString();
    }

    private String experience() {
        return 1 + random.nextInt(20) + " years";
    }

    private byte[] badRow(int number) {
        String candidate = candidate(number);
        String question = question(number);
        String answer = answer(number);
        int kind = bad++;
        return switch (kind % BAD_KINDS) {
            case 0 -> row(candidate, "no-such-question", answer, experience());
            case 1 -> row(candidate, "", answer, experience());
            case 2 -> row("", question, answer, experience());
            case 3 -> row(candidate, question, " \n", experience());
            case 4 ->
                row(
                        candidate,
                        question,
                        kind / BAD_KINDS < MOST_OVERLONG ? "a ".repeat(Answer.MAX_LENGTH) : "",
                        experience());
            case 5 -> row(candidate(number - 3), question(number - 3), answer, experience());
            case 6 -> row(candidate, question, answer + "\0", experience());
            case 7 -> (candidate + "," + question + ",caf\u00E9,9 years\n").getBytes(StandardCharsets.ISO_8859_1);
            case 8 -> (candidate + "," + question + "\n").getBytes(StandardCharsets.UTF_8);
            case 9 -> (candidate + "," + question + ",\"It never ends.\n").getBytes(StandardCharsets.UTF_8);
            default ->
                (candidate + "," + question + ",\"It \"depends\" on it.\",9 years\n").getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] row(String... values) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(values);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into a string", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

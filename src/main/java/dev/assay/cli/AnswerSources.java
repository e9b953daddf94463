package dev.assay.cli;

import dev.assay.batch.Row;
import dev.assay.batch.Submission;
import dev.assay.batch.source.AnswerReader;
import dev.assay.batch.source.Answers;
import dev.assay.batch.source.FileBytes;
import dev.assay.batch.source.InputFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** The sources of answers that a command is given, read one after the other. */
final class AnswerSources implements Iterator<Row>, Distance, Closeable {

    private final List<String> names;
    private final Optional<InputFormat> format;
    private final Optional<Charset> encoding;
    private final InputStream in;
    private final List<Optional<AnswerReader>> opened = new ArrayList<>();
    private final Map<Integer, Path> copies = new HashMap<>();
    private final List<String> empty = new ArrayList<>();
    private final Map<Integer, CountedInput> counted = new HashMap<>();
    private boolean any;
    private int current;

    /** @throws CommandException if one of them does not exist, or what can be read only once is named twice */
    AnswerSources(List<String> names, Optional<InputFormat> format, Optional<Charset> encoding, InputStream in) {
        this.names = List.copyOf(names);
        this.format = format;
        this.encoding = encoding;
        this.in = in;
        names.stream().filter(name -> !name.equals(Streams.NAME)).forEach(AnswerSources::existing);
        for (String name : names) {
            if (onlyOnce(name) && Collections.frequency(names, name) > 1) {
                throw CommandException.misuse(
                        (name.equals(Streams.NAME) ? "standard input" : "'" + name + "'") + " can be read only once");
            }
        }
        names.forEach(name -> opened.add(Optional.empty()));
    }

    private static Path existing(String name) {
        try {
            Path path = Path.of(name);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Told below: no such path can exist.
        }
        throw CommandException.misuse("no file or folder '" + name + "'");
    }

    /**
     * The names of all columns that are carried through, in the order in which they come. A source that tells them only
     * row by row is read twice; one that can be read only once is copied to the disk for that. To be called before the
     * first row is read.
     */
    List<String> columns() throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        for (int i = 0; i < names.size(); i++) {
            AnswerReader reader = onlyOnce(names.get(i)) ? recorded(i) : open(i);
            if (reader.columns().isPresent()) {
                opened.set(i, Optional.of(reader));
            } else {
                addColumns(reader, columns);
            }
            reader.columns().ifPresent(columns::addAll);
        }
        return List.copyOf(columns);
    }

    private static void addColumns(AnswerReader reader, Set<String> columns) throws IOException {
        try (reader) {
            while (reader.hasNext()) {
                if (reader.next() instanceof Submission submission) {
                    columns.addAll(submission.columns().keySet());
                }
            }
        }
    }

    private static boolean onlyOnce(String name) {
        return name.equals(Streams.NAME) || FileBytes.isStream(Path.of(name));
    }

    /** A reader of a stream; if only its rows tell the columns, of a copy of the stream, which is read from then on. */
    private AnswerReader recorded(int index) throws IOException {
        String name = names.get(index);
        RecordedInput input = new RecordedInput(name.equals(Streams.NAME) ? in : FileBytes.open(Path.of(name)));
        AnswerReader reader = Answers.open(name, input, formatOf(name), encoding);
        if (reader.columns().isPresent()) {
            input.stopRecording();
            return reader;
        }
        Path copy = Files.createTempFile("assay-", ".jsonl");
        copy.toFile().deleteOnExit();
        copies.put(index, copy);
        try (InputStream whole = input.fromBeginning()) {
            Files.copy(whole, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return open(index);
    }

    private AnswerReader open(int index) throws IOException {
        String name = names.get(index);
        if (copies.containsKey(index)) {
            return Answers.open(
                    name, Files.newInputStream(copies.get(index)), Optional.of(InputFormat.JSONL), encoding);
        }
        if (name.equals(Streams.NAME)) {
            return Answers.open(name, in, format, encoding);
        }
        Path path = existing(name);
        // The parts of a workbook are not read in their order, so that how far it is read says nothing.
        boolean inOrder = !formatOf(name).equals(Optional.of(InputFormat.XLSX));
        return inOrder && Files.isRegularFile(path) ? counted(index, path) : Answers.open(path, format, encoding);
    }

    /** A reader of a file that tells how far it is. */
    private AnswerReader counted(int index, Path path) throws IOException {
        CountedInput input = new CountedInput(Files.newInputStream(path), Files.size(path));
        counted.put(index, input);
        return Answers.open(path.toString(), input, formatOf(path.getFileName().toString()), encoding);
    }

    @Override
    public OptionalDouble covered() {
        double total = 0;
        double read = 0;
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(Streams.NAME) || !Files.isRegularFile(Path.of(names.get(i)))) {
                return OptionalDouble.empty();
            }
            CountedInput input = counted.get(i);
            if (i == current && input == null) {
                return OptionalDouble.empty();
            }
            try {
                total += input == null ? Files.size(Path.of(names.get(i))) : input.size();
            } catch (IOException e) {
                return OptionalDouble.empty();
            }
            read += i < current ? input.size() : i == current && input != null ? input.count() : 0;
        }
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, read / total));
    }

    private Optional<InputFormat> formatOf(String name) {
        return format.or(() -> InputFormat.ofName(name));
    }

    @Override
    public boolean hasNext() {
        try {
            while (current < names.size()) {
                if (opened.get(current).isEmpty()) {
                    opened.set(current, Optional.of(open(current)));
                }
                AnswerReader reader = opened.get(current).orElseThrow();
                if (reader.hasNext()) {
                    return true;
                }
                reader.close();
                if (!any) {
                    empty.add(names.get(current));
                }
                any = false;
                current++;
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        any = true;
        return opened.get(current).orElseThrow().next();
    }

    /** Tells of the sources that were read and held no row at all, which is seldom meant. */
    void tellEmpty(Streams streams) {
        for (String name : empty) {
            streams.say((name.equals(Streams.NAME) ? "standard input" : "'" + name + "'") + " holds no answers");
        }
    }

    @Override
    public void close() throws IOException {
        for (int i = current; i < opened.size(); i++) {
            if (opened.get(i).isPresent()) {
                opened.get(i).orElseThrow().close();
            }
        }
        for (Path copy : copies.values()) {
            Files.deleteIfExists(copy);
        }
    }
}

package dev.assay.examples.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.assay.grade.Grader;
import dev.assay.rubric.Rubric;
import dev.assay.rubric.RubricSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.serializer.KryoSerializer;
import org.apache.spark.serializer.Serializer;
import org.apache.spark.serializer.SerializerInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import scala.reflect.ClassTag;

class PackTest {

    @TempDir
    private Path folder;

    private Path pack;

    /** A pack that uses one beside it, which the library does not have. */
    @BeforeEach
    void writePacks() throws IOException {
        pack = Files.createDirectories(folder.resolve("mine"));
        Path used = Files.createDirectories(folder.resolve("ours"));
        Files.createDirectories(folder.resolve("no pack"));
        Files.writeString(folder.resolve("no pack/big.json"), "[]");
        Files.writeString(used.resolve("pack.yaml"), "title: Ours\nterms:\n  safe: [idempotent]\n");
        Files.writeString(pack.resolve("pack.yaml"), "title: Mine\nuse: [ours]\n");
        for (String id : List.of("one", "two")) {
            Files.writeString(pack.resolve(id + ".yaml"), """
                    rubric: 1
                    id: %s
                    question: What does a job need?
                    concepts:
                      - id: safe
                        says: It is safe to run again
                        kind: what
                        match: [$safe]
                    """.formatted(id));
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {JavaSerializer.class, KryoSerializer.class})
    void holdsTheSameRubricsWhereItIsSent(Class<? extends Serializer> type) throws Exception {
        SerializerInstance serializer = type.getConstructor(SparkConf.class)
                .newInstance(new SparkConf())
                .newInstance();
        ClassTag<Pack> tag = ClassTag.apply(Pack.class);
        Pack sent = serializer.deserialize(serializer.serialize(Pack.of(pack.toString()), tag), tag);
        Files.delete(folder.resolve("ours/pack.yaml"));

        RubricSet rubrics = sent.rubrics();

        assertEquals("mine", rubrics.id());
        assertEquals(
                List.of("one", "two"),
                rubrics.rubrics().stream().map(Rubric::id).toList());
        assertEquals(
                1.0,
                Grader.compile(rubrics.get("one")).grade("It is idempotent.").score());
    }

    @Test
    void mayBeASingleRubricOfAPack() throws IOException {
        RubricSet rubrics = Pack.of(pack.resolve("two.yaml").toString()).rubrics();
        assertEquals("mine", rubrics.id());
        assertEquals(List.of("two"), rubrics.rubrics().stream().map(Rubric::id).toList());
    }

    @Test
    void gradesAsWhereItIsReadFromDisk() throws IOException {
        Path django = Path.of("../../rubrics/django");
        RubricSet sent = Pack.of(django.toString()).rubrics();
        RubricSet here = RubricSet.load(django);
        assertEquals(
                here.rubrics().stream().map(Rubric::id).toList(),
                sent.rubrics().stream().map(Rubric::id).toList());
        for (String question : List.of("celery-retry", "slow-endpoint")) {
            assertEquals(
                    Grader.compile(here.get(question)).fingerprint(),
                    Grader.compile(sent.get(question)).fingerprint());
        }
    }

    @Test
    void hasAFingerprintOfAllItsFiles() throws IOException {
        Pack before = Pack.of(pack.toString());
        Pack single = Pack.of(pack.resolve("two.yaml").toString());
        assertEquals(before.fingerprint(), Pack.of(pack.toString()).fingerprint());
        assertNotEquals(before.fingerprint(), single.fingerprint());
        Files.writeString(folder.resolve("ours/pack.yaml"), "title: Ours\nterms:\n  safe: [harmless]\n");
        assertNotEquals(before.fingerprint(), Pack.of(pack.toString()).fingerprint());
    }

    @Test
    void isReadOnceInAJvm() throws IOException {
        Pack mine = Pack.of(pack.toString());
        assertSame(Grading.batch(mine), Grading.batch(Pack.of(pack.toString())));
        assertNotSame(Grading.batch(mine), Grading.batch(Pack.of("common")));
    }
}

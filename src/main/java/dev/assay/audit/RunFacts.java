package dev.assay.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.batch.Batch;
import dev.assay.grade.Engine;
import dev.assay.grade.Grader;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What decides the grades of a run. Immutable.
 *
 * @param engine {@link Engine#NAME}
 * @param engineSha256 {@link Engine#codeFingerprint}, or an empty string
 * @param java the version of the Java runtime
 * @param languageSha256 {@link Grader#languageFingerprint}
 * @param rubrics {@link Grader#rubricFingerprint} by the rubric's id
 */
record RunFacts(String engine, String engineSha256, String java, String languageSha256, Map<String, String> rubrics) {

    /** Those of a run by these rubrics, here and now. All of them are compiled for that. */
    static RunFacts of(Batch batch) {
        Map<String, String> rubrics = new LinkedHashMap<>();
        String language = "";
        for (String id : batch.rubrics().ids()) {
            Grader grader = batch.grader(id);
            rubrics.put(id, grader.rubricFingerprint());
            language = grader.languageFingerprint();
        }
        return new RunFacts(
                Engine.NAME,
                Engine.codeFingerprint().orElse(""),
                Runtime.version().toString(),
                language,
                rubrics);
    }

    void write(ObjectNode line) {
        line.put("engine", engine);
        line.put("engineSha256", engineSha256);
        line.put("java", java);
        line.put("languageSha256", languageSha256);
        ObjectNode all = line.putObject("rubrics");
        rubrics.forEach(all::put);
    }

    static RunFacts read(JsonNode line) {
        Map<String, String> rubrics = new LinkedHashMap<>();
        line.path("rubrics")
                .properties()
                .forEach(field -> rubrics.put(field.getKey(), field.getValue().asText()));
        return new RunFacts(
                line.path("engine").asText(),
                line.path("engineSha256").asText(),
                line.path("java").asText(),
                line.path("languageSha256").asText(),
                rubrics);
    }
}

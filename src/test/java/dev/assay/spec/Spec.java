package dev.assay.spec;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The spec files under {@code src/test/resources/spec}: lists of cases, read into records. */
public final class Spec {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Spec() {}

    /** All cases of a file; fails where a case has a key that the record lacks, and where there are none. */
    public static <T> List<T> read(String file, Class<T> type) {
        List<T> cases = readAny(file, type);
        if (cases.isEmpty()) {
            throw new IllegalStateException(file + " holds no case");
        }
        return cases;
    }

    /** As {@link #read}, of a file that may hold no case. */
    public static <T> List<T> readAny(String file, Class<T> type) {
        JavaType list = YAML.getTypeFactory().constructCollectionType(List.class, type);
        try (InputStream stream = Spec.class.getResourceAsStream("/spec/" + file)) {
            return YAML.readValue(stream, list);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}

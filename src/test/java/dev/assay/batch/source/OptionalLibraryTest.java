package dev.assay.batch.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OptionalLibraryTest {

    /** Loads Assay's classes anew and knows no optional library, as an embedder who did not add it. */
    private static final class WithoutLibraries extends ClassLoader {
        private static final List<String> ABSENT =
                List.of("de.siegmar.", "org.dhatim.", "com.fasterxml.aalto.", "org.codehaus.", "org.apache.commons.");

        WithoutLibraries() {
            super(OptionalLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (ABSENT.stream().anyMatch(name::startsWith)) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("dev.assay.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream bytes = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] read = bytes.readAllBytes();
                return defineClass(name, read, 0, read.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    @DisplayName("without the CSV library the error names the artifact to add")
    void csv() throws ReflectiveOperationException {
        assertEquals(
                "CSV is read with de.siegmar:fastcsv, which is not on the class path: add that artifact",
                failure("candidate,question,answer\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("without the library of workbooks as well")
    void workbook() throws ReflectiveOperationException {
        assertEquals(
                "Workbooks are read with org.dhatim:fastexcel-reader, which is not on the class path: add that artifact",
                failure(new Workbook().sheet("A", "").bytes()));
    }

    private static String failure(byte[] answers) throws ReflectiveOperationException {
        Method open = new WithoutLibraries()
                .loadClass(Answers.class.getName())
                .getMethod("open", String.class, InputStream.class, Optional.class);
        InputStream bytes = new ByteArrayInputStream(answers);
        InvocationTargetException thrown =
                assertThrows(InvocationTargetException.class, () -> open.invoke(null, "a", bytes, Optional.empty()));
        return thrown.getCause().getMessage();
    }
}

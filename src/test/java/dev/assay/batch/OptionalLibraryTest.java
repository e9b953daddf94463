package dev.assay.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OptionalLibraryTest {

    /** Loads Assay's classes anew and knows no FastCSV, as an embedder who did not add it. */
    private static final class WithoutCsv extends ClassLoader {
        WithoutCsv() {
            super(OptionalLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("de.siegmar.")) {
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
    void missing() throws ReflectiveOperationException {
        Method open = new WithoutCsv()
                .loadClass(Answers.class.getName())
                .getMethod("open", String.class, InputStream.class, Optional.class);
        InputStream csv = new ByteArrayInputStream("candidate,question,answer\n".getBytes(StandardCharsets.UTF_8));
        InvocationTargetException thrown =
                assertThrows(InvocationTargetException.class, () -> open.invoke(null, "a.csv", csv, Optional.empty()));
        assertEquals(
                "CSV is read with de.siegmar:fastcsv, which is not on the class path: add that artifact",
                thrown.getCause().getMessage());
    }
}

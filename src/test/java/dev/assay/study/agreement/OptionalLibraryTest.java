package dev.assay.study.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a program that studies agreement hears if it did not add the library for it. */
class OptionalLibraryTest {

    /** Loads Assay's classes afresh, and cannot find the library's. */
    private static final class WithoutStatistics extends ClassLoader {
        WithoutStatistics() {
            super(OptionalLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.hipparchus.")) {
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
    @DisplayName("without the statistics library the error names the artifact to add, before anything is graded")
    void missing() throws ReflectiveOperationException {
        ClassLoader loader = new WithoutStatistics();
        Class<?> rubrics = loader.loadClass("dev.assay.rubric.RubricSet");
        Class<?> settings = loader.loadClass(AgreementSettings.class.getName());
        Method of = loader.loadClass(AgreementStudy.class.getName()).getMethod("of", rubrics, settings);
        Object none =
                rubrics.getMethod("of", String.class, String.class, List.class).invoke(null, "pack", "Pack", List.of());
        Object defaults = settings.getField("DEFAULT").get(null);
        InvocationTargetException thrown =
                assertThrows(InvocationTargetException.class, () -> of.invoke(null, none, defaults));
        assertEquals(
                "agreement is computed with org.hipparchus:hipparchus-stat, which is not on the class path:"
                        + " add that artifact",
                thrown.getCause().getMessage());
    }

    @Test
    @DisplayName("proposals say so as well")
    void proposals() throws ReflectiveOperationException {
        ClassLoader loader = new WithoutStatistics();
        Method of = loader.loadClass("dev.assay.study.suggestion.Suggestions")
                .getMethod("of", loader.loadClass("dev.assay.rubric.Rubric"), List.class, int.class);
        InvocationTargetException thrown =
                assertThrows(InvocationTargetException.class, () -> of.invoke(null, null, List.of(), 5));
        assertEquals(
                "proposals are computed with org.hipparchus:hipparchus-stat, which is not on the class path:"
                        + " add that artifact",
                thrown.getCause().getMessage());
    }
}

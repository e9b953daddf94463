package dev.assay.rubric;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, and then kept. Thread-safe. */
final class Once<T> implements Supplier<T> {

    private Supplier<? extends T> source;
    private T value;

    /** @param source makes the value, which is not null; asked again if it throws, and let go of when it has not */
    Once(Supplier<? extends T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = source.get();
            source = null;
        }
        return value;
    }
}

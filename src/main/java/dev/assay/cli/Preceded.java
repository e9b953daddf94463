package dev.assay.cli;

import java.util.Iterator;

/** What an iterator gives, after something that was already taken from it. For one thread. */
final class Preceded<T> implements Iterator<T> {

    private final Iterator<T> rest;
    private T first;

    Preceded(T first, Iterator<T> rest) {
        this.first = first;
        this.rest = rest;
    }

    @Override
    public boolean hasNext() {
        return first != null || rest.hasNext();
    }

    @Override
    public T next() {
        if (first == null) {
            return rest.next();
        }
        T next = first;
        first = null;
        return next;
    }
}

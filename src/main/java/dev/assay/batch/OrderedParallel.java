package dev.assay.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Work done on several threads whose results come in the order of what went in. No more is taken in than may wait: a
 * number of items for each thread, and a total weight. The iterator itself is for one thread.
 *
 * @param <A> what goes in
 * @param <B> what comes out
 */
final class OrderedParallel<A, B> implements Iterator<B>, AutoCloseable {

    private static final int WAITING_PER_THREAD = 32;

    private record Task<B>(Future<B> result, int weight) {}

    private final Iterator<? extends A> in;
    private final Function<? super A, ? extends B> work;
    private final ToIntFunction<? super A> weight;
    private final long heaviest;
    private final int most;
    private final ExecutorService threads;
    private final Deque<Task<B>> waiting = new ArrayDeque<>();
    private long waitingWeight;
    private RuntimeException inFailure;

    /**
     * @param weight how much an item weighs while it waits
     * @param heaviest nothing more is taken in while what waits weighs as much
     */
    OrderedParallel(
            Iterator<? extends A> in,
            Function<? super A, ? extends B> work,
            int threads,
            ToIntFunction<? super A> weight,
            long heaviest) {
        this.in = in;
        this.work = work;
        this.weight = weight;
        this.heaviest = heaviest;
        this.most = WAITING_PER_THREAD * threads;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "assay-batch");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        boolean more = !waiting.isEmpty() || moreComes() || inFailure != null;
        if (!more) {
            threads.shutdown();
        }
        return more;
    }

    @Override
    public B next() {
        while (waiting.size() < most && waitingWeight < heaviest && moreComes()) {
            A item = in.next();
            int itemWeight = weight.applyAsInt(item);
            waiting.add(new Task<>(threads.submit(() -> work.apply(item)), itemWeight));
            waitingWeight += itemWeight;
        }
        if (waiting.isEmpty()) {
            throw inFailure != null ? inFailure : new NoSuchElementException();
        }
        Task<B> first = waiting.remove();
        waitingWeight -= first.weight();
        return result(first.result());
    }

    /** Whether there is more to take in; a source that fails is one that ends, until what waits has come out. */
    private boolean moreComes() {
        try {
            return inFailure == null && in.hasNext();
        } catch (RuntimeException e) {
            inFailure = e;
            return false;
        }
    }

    private static <B> B result(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an answer was graded", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

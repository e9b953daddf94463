package dev.assay.batch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Work done on several threads whose results come in the order of what went in. No more is taken in than may wait: a
 * number of items for each thread, and a total weight. Items are handed over in small chunks, so that short work is not
 * outweighed by handing it over. The iterator itself is for one thread.
 *
 * @param <A> what goes in
 * @param <B> what comes out
 */
final class OrderedParallel<A, B> implements Iterator<B>, AutoCloseable {

    /** Items for each thread that are taken in before their results are asked for. */
    static final int WAITING_PER_THREAD = 32;

    private static final int LARGEST_CHUNK = 8;

    /** Items of this weight together go alone, so that no thread sits over several long ones while others wait. */
    private static final int CHUNK_WEIGHT = 1 << 15;

    /** What became of one item. */
    private record Result<B>(B value, Throwable failure) {}

    private record Chunk<B>(Future<List<Result<B>>> results, int weight) {}

    private final Iterator<? extends A> in;
    private final Function<? super A, ? extends B> work;
    private final ToIntFunction<? super A> weight;
    private final long heaviest;
    private final int most;
    private final ExecutorService threads;
    private final Deque<Chunk<B>> waiting = new ArrayDeque<>();
    private int waitingItems;
    private long waitingWeight;
    private Iterator<Result<B>> done = List.<Result<B>>of().iterator();
    private RuntimeException inFailure;
    private volatile boolean closed;

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
        boolean more = done.hasNext() || !waiting.isEmpty() || moreComes() || inFailure != null;
        if (!more) {
            threads.shutdown();
        }
        return more;
    }

    @Override
    public B next() {
        while (waitingItems + LARGEST_CHUNK <= most && waitingWeight < heaviest && moreComes()) {
            takeIn();
        }
        if (!done.hasNext()) {
            if (waiting.isEmpty()) {
                throw inFailure != null ? inFailure : new NoSuchElementException();
            }
            Chunk<B> first = waiting.remove();
            waitingWeight -= first.weight();
            done = results(first.results()).iterator();
        }
        waitingItems--;
        return value(done.next());
    }

    /** Hands over a chunk of what comes in. */
    private void takeIn() {
        List<A> items = new ArrayList<>(LARGEST_CHUNK);
        int chunkWeight = 0;
        do {
            A item = in.next();
            items.add(item);
            chunkWeight += weight.applyAsInt(item);
        } while (items.size() < LARGEST_CHUNK && chunkWeight < CHUNK_WEIGHT && moreComes());
        waiting.add(new Chunk<>(threads.submit(() -> all(items)), chunkWeight));
        waitingItems += items.size();
        waitingWeight += chunkWeight;
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

    /** Works on a chunk; what fails keeps nothing after it from being worked on. */
    private List<Result<B>> all(List<A> items) {
        List<Result<B>> results = new ArrayList<>(items.size());
        for (int i = 0; i < items.size() && !closed; i++) {
            try {
                results.add(new Result<>(work.apply(items.get(i)), null));
            } catch (RuntimeException | Error e) {
                results.add(new Result<>(null, e));
            }
        }
        return results;
    }

    private static <B> List<Result<B>> results(Future<List<Result<B>>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an answer was graded", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static <B> B value(Result<B> result) {
        if (result.failure() instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (result.failure() instanceof Error error) {
            throw error;
        }
        return result.value();
    }

    /** Lets each thread finish the item that it is at, and no other. */
    @Override
    public void close() {
        closed = true;
        threads.shutdownNow();
    }
}

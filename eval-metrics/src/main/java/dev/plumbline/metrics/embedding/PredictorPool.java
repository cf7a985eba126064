package dev.plumbline.metrics.embedding;

import ai.djl.inference.Predictor;
import ai.djl.translate.TranslateException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Predictors, each of which serves one thread at a time, and no more of them at work than the machine can feed. */
final class PredictorPool<I, O> implements AutoCloseable {

    private final Supplier<Predictor<I, O>> source;
    private final Semaphore permits;
    private final Queue<Predictor<I, O>> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    PredictorPool(Supplier<Predictor<I, O>> source, int parallelism) {
        this.source = source;
        permits = new Semaphore(parallelism);
    }

    List<O> predict(List<I> batch) {
        acquire();
        try {
            return predictWithPermit(batch);
        } finally {
            permits.release();
        }
    }

    private List<O> predictWithPermit(List<I> batch) {
        if (closed) {
            throw new IllegalStateException("embedding model is closed");
        }
        Predictor<I, O> predictor = idle.poll();
        if (predictor == null) {
            predictor = source.get();
        }
        try {
            return predictor.batchPredict(batch);
        } catch (TranslateException e) {
            throw new IllegalStateException("embedding model failed on a batch of " + batch.size(), e);
        } finally {
            idle.add(predictor);
            closeIdleIfClosed();
        }
    }

    @Override
    public void close() {
        closed = true;
        closeIdleIfClosed();
    }

    private void closeIdleIfClosed() {
        while (closed) {
            Predictor<I, O> predictor = idle.poll();
            if (predictor == null) {
                return;
            }
            predictor.close();
        }
    }

    private void acquire() {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the embedding model", e);
        }
    }
}

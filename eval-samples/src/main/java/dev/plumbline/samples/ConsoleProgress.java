package dev.plumbline.samples;

import dev.plumbline.outcome.Outcome;
import dev.plumbline.run.EvaluationRun;
import dev.plumbline.run.RunListener;
import dev.plumbline.store.RunPlan;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** A progress bar on one line of a terminal, drawn ten times a second at most. */
final class ConsoleProgress implements RunListener {

    private static final int WIDTH = 30;
    private static final long PAUSE_NANOS = 100_000_000L;

    private final PrintStream terminal;
    private final LongAdder done = new LongAdder();
    private final LongAdder withoutOutput = new LongAdder();
    private final AtomicLong nextDrawing = new AtomicLong(System.nanoTime());
    private volatile long units = 1;

    ConsoleProgress(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void started(RunPlan plan) {
        units = plan.units();
    }

    @Override
    public void recorded(Outcome outcome) {
        done.increment();
        if (outcome.status() != Outcome.Status.COMPLETED) {
            withoutOutput.increment();
        }
        long due = nextDrawing.get();
        long now = System.nanoTime();
        if (now - due >= 0 && nextDrawing.compareAndSet(due, now + PAUSE_NANOS)) {
            terminal.print("\r" + bar());
        }
    }

    @Override
    public void finished(EvaluationRun run) {
        terminal.print("\r" + " ".repeat(bar().length()) + "\r");
        terminal.flush();
    }

    String bar() {
        long count = done.sum();
        int filled = (int) (WIDTH * count / units);
        String failures = withoutOutput.sum() == 0 ? "" : ", " + withoutOutput.sum() + " without output";
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + count + " of " + units + failures;
    }
}

package dev.plumbline.run;

import static java.util.Objects.requireNonNull;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.Example;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.MetricDescription;
import dev.plumbline.model.ChatModel;
import dev.plumbline.prompt.Prompt;
import dev.plumbline.store.EvaluationStore;
import dev.plumbline.store.RunLog;
import dev.plumbline.store.RunPlan;
import dev.plumbline.variant.Task;
import dev.plumbline.variant.Variant;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan: which variants to try on which examples, and how to score what they produce.
 *
 * <pre>{@code
 * EvaluationRun run = Evaluation.of(Dataset.read(Path.of("contracts.jsonl")))
 *         .variant("short", PromptTemplate.of("Summarise in two sentences: {{contract}}").on(model))
 *         .variant("app", example -> Output.of(summariser.summarise(example.input())))
 *         .metric(ExactMatch.create())
 *         .concurrency(64)
 *         .timeout(Duration.ofSeconds(30))
 *         .run();
 * }</pre>
 *
 * <p>All variants are at work at the same time, so that whatever slows a provider down meets them alike. A failure is an
 * outcome of its unit and never ends the run. Not thread-safe; a plan may be run any number of times.
 */
public final class Evaluation {

    private static final int DEFAULT_CONCURRENCY = 16;
    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(365);

    private final Dataset dataset;
    private final List<Variant> variants = new ArrayList<>();
    private final List<Metric> metrics = new ArrayList<>();
    private String name;
    private int repetitions = 1;
    private int concurrency = DEFAULT_CONCURRENCY;
    private Duration timeout = DEFAULT_TIMEOUT;
    private @Nullable Executor executor;
    private EvaluationStore store = EvaluationStore.inMemory();
    private RunListener listener = new RunListener() {};
    private Clock clock = Clock.systemUTC();

    private Evaluation(Dataset dataset) {
        this.dataset = dataset;
        this.name = dataset.name();
    }

    /**
     * Starts a plan.
     *
     * @param dataset what to evaluate on
     * @return the plan, named after the dataset
     */
    public static Evaluation of(Dataset dataset) {
        return new Evaluation(requireNonNull(dataset, "dataset"));
    }

    /**
     * Names the run.
     *
     * @param runName the name; not blank
     * @return this plan
     */
    public Evaluation name(String runName) {
        if (runName.isBlank()) {
            throw new IllegalArgumentException("name must not be blank, was '" + runName + "'");
        }
        name = runName;
        return this;
    }

    /**
     * Adds a variant.
     *
     * @param variantName what tells it from the others; not blank
     * @param task how it produces an output
     * @return this plan
     * @throws IllegalArgumentException if another variant has that name
     */
    public Evaluation variant(String variantName, Task task) {
        return variant(new Variant(variantName, task));
    }

    /**
     * Adds a variant.
     *
     * @param variant the variant
     * @return this plan
     * @throws IllegalArgumentException if another variant has its name
     */
    public Evaluation variant(Variant variant) {
        if (variants.stream().anyMatch(other -> other.name().equals(variant.name()))) {
            throw new IllegalArgumentException(
                    "variant must have a name of its own, was '" + variant.name() + "' again");
        }
        variants.add(variant);
        return this;
    }

    /**
     * Adds every prompt on every model, as variants named {@code prompt @ model}.
     *
     * @param prompts the prompts, at least one
     * @param models the models, at least one, each with a name of its own
     * @return this plan
     * @throws IllegalArgumentException if a list is empty, or two variants would have the same name
     */
    public Evaluation matrix(List<Prompt> prompts, List<ChatModel> models) {
        if (prompts.isEmpty() || models.isEmpty()) {
            throw new IllegalArgumentException(
                    "a matrix needs a prompt and a model, had " + prompts.size() + " and " + models.size());
        }
        for (Prompt prompt : prompts) {
            for (ChatModel model : models) {
                variant(prompt.name() + " @ " + model.name(), prompt.template().on(model));
            }
        }
        return this;
    }

    /**
     * Adds a metric.
     *
     * @param metric the metric
     * @return this plan
     * @throws IllegalArgumentException if another metric has its name
     */
    public Evaluation metric(Metric metric) {
        if (metrics.stream().anyMatch(other -> other.name().equals(metric.name()))) {
            throw new IllegalArgumentException("metric must have a name of its own, was '" + metric.name() + "' again");
        }
        metrics.add(metric);
        return this;
    }

    /**
     * Sets how often each variant works on each example; 1 unless set. Repetitions of an example count as one cluster in
     * every interval.
     *
     * @param count at least 1
     * @return this plan
     */
    public Evaluation repetitions(int count) {
        repetitions = positive("repetitions", count);
        return this;
    }

    /**
     * Sets how many units may be at work at the same time; 16 unless set.
     *
     * @param units at least 1
     * @return this plan
     */
    public Evaluation concurrency(int units) {
        concurrency = positive("concurrency", units);
        return this;
    }

    /**
     * Sets how long a variant may take for one example, and each metric for one output; 10 minutes unless set. What
     * takes longer is interrupted. A call that ignores the interruption for a second is left behind with its thread, and
     * the run goes on without it.
     *
     * @param limit positive, at most a year
     * @return this plan
     */
    public Evaluation timeout(Duration limit) {
        if (limit.isZero() || limit.isNegative() || limit.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException("timeout must be positive and at most a year, was " + limit);
        }
        timeout = limit;
        return this;
    }

    /**
     * Sets where the work runs; unless set, on virtual threads where the platform has them, else on daemon threads of
     * the run's own. The executor should have as many free threads as the concurrency; it is not shut down. An
     * interruption of its threads cancels the run. A call that ignores its interruption keeps its thread of the
     * executor, and a daemon thread of the run's own goes on in its place.
     *
     * @param host the host's executor
     * @return this plan
     */
    public Evaluation executor(Executor host) {
        executor = requireNonNull(host, "host");
        return this;
    }

    /**
     * Sets where outcomes are kept; in memory unless set.
     *
     * @param target the store
     * @return this plan
     */
    public Evaluation store(EvaluationStore target) {
        store = requireNonNull(target, "target");
        return this;
    }

    /**
     * Sets who hears how the run goes.
     *
     * @param hearer the listener
     * @return this plan
     */
    public Evaluation listener(RunListener hearer) {
        listener = requireNonNull(hearer, "hearer");
        return this;
    }

    /**
     * Sets the clock that dates the run.
     *
     * @param host the host's clock
     * @return this plan
     */
    public Evaluation clock(Clock host) {
        clock = requireNonNull(host, "host");
        return this;
    }

    /**
     * Runs the plan and waits for its end. The dataset is checked as a whole before the first call is made. An
     * interruption of the calling thread cancels the run; its flag is set again.
     *
     * @return the finished run, completed or cancelled
     * @throws IllegalStateException if the plan has no variant or no metric
     * @throws dev.plumbline.error.DatasetException if the dataset has no example, an id twice, or a bad row
     * @throws dev.plumbline.error.StoreException if the store fails
     */
    public EvaluationRun run() {
        return start().await();
    }

    /**
     * Starts the plan, to be awaited or cancelled. The dataset is checked as a whole before this method returns.
     *
     * @return the run under way
     * @throws IllegalStateException if the plan has no variant or no metric
     * @throws dev.plumbline.error.DatasetException if the dataset has no example, an id twice, or a bad row
     * @throws dev.plumbline.error.StoreException if the store fails
     */
    public RunningEvaluation start() {
        if (variants.isEmpty()) {
            throw new IllegalStateException("an evaluation needs a variant: add one with variant(name, task)");
        }
        if (metrics.isEmpty()) {
            throw new IllegalStateException("an evaluation needs a metric: add one with metric(metric)");
        }
        RunPlan plan = new RunPlan(
                name,
                dataset.summarise(),
                variants.stream().map(Variant::name).toList(),
                metrics.stream().map(MetricDescription::of).toList(),
                repetitions);
        Job job = new Job(plan, variants, metrics, (int) Math.min(concurrency, plan.units()), timeout);
        RunLog log = store.open(plan);
        Stream<Example> examples = dataset.examples();
        try {
            RunningEvaluation running =
                    new RunningEvaluation(job, examples, log, listener, ThreadSource.of(executor), clock.instant());
            running.start();
            return running;
        } catch (Throwable e) {
            examples.close();
            throw e;
        }
    }

    private static int positive(String setting, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(setting + " must be positive, was " + value);
        }
        return value;
    }
}

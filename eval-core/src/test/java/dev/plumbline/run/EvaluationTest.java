package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.Example;
import dev.plumbline.error.DatasetException;
import dev.plumbline.model.ChatModel;
import dev.plumbline.model.ChatResponse;
import dev.plumbline.model.Usage;
import dev.plumbline.prompt.Prompt;
import dev.plumbline.summary.RunStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    @Test
    void scores_every_example() {
        EvaluationRun run = Fixtures.evaluation(100, Fixtures.RIGHT).run();

        assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(run.plan().units()).isEqualTo(100);
        assertThat(Fixtures.estimate(run, "app", "match").successes()).isEqualTo(100);
        assertThat(Fixtures.outcomes(run)).hasSize(100);
    }

    @Test
    void a_plan_may_be_run_again() {
        Evaluation evaluation = Fixtures.evaluation(10, Fixtures.RIGHT);

        assertThat(evaluation.run().summary().metrics())
                .isEqualTo(evaluation.run().summary().metrics());
    }

    @Test
    void a_matrix_tries_every_prompt_on_every_model() {
        ChatModel echo = ChatModel.named("echo", request -> ChatResponse.of(request.userText()));
        ChatModel mute = ChatModel.named("mute", request -> new ChatResponse("", new Usage(7, 0)));

        EvaluationRun run = Evaluation.of(Fixtures.examples(3))
                .matrix(
                        List.of(Prompt.of("plain", "{{input}}"), Prompt.of("polite", "Please: {{input}}")),
                        List.of(echo, mute))
                .metric(Fixtures.MATCH)
                .run();

        assertThat(run.plan().variants())
                .containsExactly("plain @ echo", "plain @ mute", "polite @ echo", "polite @ mute");
        assertThat(run.summary().variant("plain @ mute").usage()).isEqualTo(new Usage(21, 0));
        assertThat(run.summary().variant("plain @ echo").usage()).isNull();
    }

    @Test
    void the_clock_dates_the_run() {
        Instant instant = Instant.parse("2026-01-02T03:04:05Z");

        EvaluationRun run = Fixtures.evaluation(1, Fixtures.RIGHT)
                .name("nightly")
                .clock(Clock.fixed(instant, ZoneOffset.UTC))
                .run();

        assertThat(run.summary().facts().startedAt()).isEqualTo(instant);
        assertThat(run.plan().name()).isEqualTo("nightly");
    }

    @Test
    void refuses_a_plan_without_variants_or_metrics() {
        Evaluation bare = Evaluation.of(Fixtures.examples(1));

        assertThatIllegalStateException()
                .isThrownBy(bare::run)
                .withMessageStartingWith("an evaluation needs a variant");
        bare.variant("app", Fixtures.RIGHT);
        assertThatIllegalStateException().isThrownBy(bare::run).withMessageStartingWith("an evaluation needs a metric");
    }

    @Test
    void refuses_a_dataset_without_examples_before_any_call() {
        Evaluation evaluation = Evaluation.of(Dataset.of("nothing", List.of()))
                .variant("app", Fixtures.RIGHT)
                .metric(Fixtures.MATCH);

        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(evaluation::run)
                .withMessage("dataset 'nothing' has no examples");
    }

    @Test
    void refuses_an_id_twice_before_any_call() {
        Dataset dataset =
                Dataset.of("twins", List.of(Example.of("a", "x"), Example.of("b", "y"), Example.of("a", "z")));
        Evaluation evaluation = Evaluation.of(dataset)
                .variant("app", example -> {
                    throw new AssertionError("must not be called");
                })
                .metric(Fixtures.MATCH);

        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(evaluation::run)
                .withMessage("dataset 'twins': id 'a' of example 3 is already that of example 1");
    }

    @Test
    void refuses_settings_that_make_no_sense() {
        Evaluation evaluation = Fixtures.evaluation(1, Fixtures.RIGHT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.concurrency(0))
                .withMessage("concurrency must be positive, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.repetitions(-1))
                .withMessage("repetitions must be positive, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.timeout(Duration.ZERO))
                .withMessage("timeout must be positive and at most a year, was PT0S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.variant("app", Fixtures.RIGHT))
                .withMessage("variant must have a name of its own, was 'app' again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.metric(Fixtures.MATCH))
                .withMessage("metric must have a name of its own, was 'match' again");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluation.matrix(List.of(), List.of()))
                .withMessage("a matrix needs a prompt and a model, had 0 and 0");
        assertThatIllegalArgumentException().isThrownBy(() -> evaluation.name(" "));
    }
}

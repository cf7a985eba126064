package dev.plumbline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;

class SummaryJsonTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Test
    void says_what_the_run_was_and_how_it_went() throws IOException {
        JsonNode json = MAPPER.readTree(Summaries.small().toJson());

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "schema",
                        "name",
                        "status",
                        "startedAt",
                        "elapsedSeconds",
                        "dataset",
                        "repetitions",
                        "metrics",
                        "variants",
                        "warnings");
        assertThat(json.at("/schema").asText()).isEqualTo("plumbline-run/1");
        assertThat(json.at("/status").asText()).isEqualTo("completed");
        assertThat(json.at("/startedAt").asText()).isEqualTo("2026-11-21T08:00:00Z");
        assertThat(json.at("/elapsedSeconds").asDouble()).isEqualTo(1.5);
        assertThat(json.at("/dataset").toString())
                .isEqualTo("{\"name\":\"contracts\",\"size\":2,\"version\":\"" + "0123456789abcdef".repeat(4) + "\"}");
        assertThat(json.at("/metrics").toString())
                .isEqualTo("{\"exact-match\":{\"direction\":\"higher is better\",\"lower\":0.0,\"upper\":1.0},"
                        + "\"words\":{\"direction\":\"lower is better\",\"lower\":0.0,\"upper\":null}}");
        assertThat(json.at("/warnings").toString()).isEqualTo("[]");
    }

    @Test
    void says_what_became_of_each_variant() throws IOException {
        JsonNode variants = MAPPER.readTree(Summaries.small().toJson()).get("variants");

        assertThat(variants.at("/short/latencySeconds").toString()).isEqualTo("{\"p50\":0.05,\"p95\":1.25}");
        assertThat(variants.at("/short/tokens").toString()).isEqualTo("{\"input\":12345,\"output\":678}");
        assertThat(variants.at("/short/firstProblem").isNull()).isTrue();
        assertThat(variants.at("/terms/outcomes").toString())
                .isEqualTo("{\"completed\":1,\"failed\":2,\"timedOut\":1,\"cancelled\":0}");
        assertThat(variants.at("/terms/tokens").toString()).isEqualTo("{\"input\":null,\"output\":null}");
        assertThat(variants.at("/terms/firstProblem").asText()).isEqualTo("example 'a': IOException: no route");
    }

    @Test
    void what_is_not_known_is_null() throws IOException {
        JsonNode json = MAPPER.readTree(Summaries.small().toJson());
        JsonNode failed = MAPPER.readTree(Summaries.failed("v", "boom").toJson());

        assertThat(json.at("/variants/short/metrics/exact-match/passed").asInt())
                .isEqualTo(3);
        assertThat(json.at("/variants/short/metrics/exact-match/interval/method")
                        .asText())
                .isEqualTo("Wilson");
        assertThat(json.at("/variants/terms/metrics/words").toString())
                .isEqualTo(
                        "{\"n\":0,\"undefined\":1,\"failed\":3,\"mean\":null,\"standardError\":null,"
                                + "\"interval\":null,\"passed\":null,\"corpus\":null,\"firstUndefined\":\"example 'c': no reference\"}");
        assertThat(failed.at("/status").asText()).isEqualTo("cancelled");
        assertThat(failed.at("/variants/v/latencySeconds").toString()).isEqualTo("{\"p50\":null,\"p95\":null}");
        assertThat(failed.at("/warnings").toString()).isEqualTo("[\"a warning\"]");
    }

    @Test
    void the_value_of_a_corpus_stands_beside_the_mean() throws IOException {
        JsonNode variants = MAPPER.readTree(Summaries.ofCorpora().toJson()).get("variants");

        assertThat(variants.at("/short/metrics/words/corpus").asDouble()).isEqualTo(27.5);
        assertThat(variants.at("/short/metrics/words/mean").asDouble()).isEqualTo(421.5);
        assertThat(variants.at("/terms/metrics/words/corpus").isNull()).isTrue();
        assertThat(variants.at("/short/metrics/exact-match/corpus").isNull()).isTrue();
    }

    @Test
    void half_of_a_surrogate_pair_is_escaped() throws IOException {
        String json = Summaries.failed("v", "cut \uD83D").toJson();

        assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(json);
        assertThat(MAPPER.readTree(json).at("/variants/v/firstProblem").asText())
                .isEqualTo("cut \uD83D");
    }

    @Test
    @DefaultLocale("tr-TR")
    void is_the_same_in_every_locale() throws IOException {
        assertThat(MAPPER.readTree(Summaries.small().toJson())
                        .at("/metrics/words/direction")
                        .asText())
                .isEqualTo("lower is better");
    }
}

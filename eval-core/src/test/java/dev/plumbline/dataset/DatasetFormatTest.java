package dev.plumbline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetFormatTest {

    @ParameterizedTest
    @CsvSource({"a.jsonl, JSON_LINES", "a.ndjson, JSON_LINES", "a.b.json, JSON", "x/A.JSON, JSON", "a.csv, CSV"})
    void ending_tells_the_format(Path file, DatasetFormat format) {
        assertThat(DatasetFormat.of(file)).isEqualTo(format);
    }

    @Test
    @DefaultLocale("tr-TR")
    void ending_is_told_in_any_locale() {
        assertThat("JSONLI".toLowerCase(Locale.getDefault())).isNotEqualTo("jsonli");
        assertThat(DatasetFormat.of(Path.of("A.NDJSON"))).isEqualTo(DatasetFormat.JSON_LINES);
    }

    @Test
    void refuses_an_unknown_ending() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetFormat.of(Path.of("data.parquet")))
                .withMessage("the file's ending must be .jsonl, .ndjson, .json or .csv, was data.parquet");
    }
}

package dev.plumbline.metrics.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowerCaseTest {

    @ParameterizedTest
    @CsvSource({
        "HELLO, hello",
        "ΑΣ, ας",
        "Σ, σ",
        "ΑΣΑ, ασα",
        "ΑΣ:Β, ασ:β",
        "ΑΣ-ΑΣ, ας-ας",
        "ΑΣ’Α, ασ’α",
        "ʰΣ, ʰσ",
        "ⓐΣ, ⓐς",
        "ΑΣ., ας.",
        "İ, i\u0307",
        "𐐀Σ, 𐐨ς"
    })
    void final_sigma_depends_on_cased_neighbours(String text, String lower) {
        assertThat(LowerCase.of(text)).isEqualTo(lower);
    }
}

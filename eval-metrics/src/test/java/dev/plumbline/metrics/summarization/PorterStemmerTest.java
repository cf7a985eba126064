package dev.plumbline.metrics.summarization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metrics.summarization.PorterStemmer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterStemmerTest {

    @ParameterizedTest
    @CsvSource({
        "caresses, caress",
        "ponies, poni",
        "caress, caress",
        "cats, cat",
        "feed, feed",
        "agreed, agre",
        "plastered, plaster",
        "bled, bled",
        "motoring, motor",
        "sing, sing",
        "conflated, conflat",
        "troubled, troubl",
        "sized, size",
        "hopping, hop",
        "tanned, tan",
        "falling, fall",
        "hissing, hiss",
        "fizzed, fizz",
        "failing, fail",
        "filing, file",
        "happy, happi",
        "sky, sky",
        "relational, relat",
        "conditional, condit",
        "rational, ration",
        "valenci, valenc",
        "digitizer, digit",
        "radicalli, radic",
        "differentli, differ",
        "vileli, vile",
        "analogousli, analog",
        "vietnamization, vietnam",
        "predication, predic",
        "operator, oper",
        "feudalism, feudal",
        "decisiveness, decis",
        "hopefulness, hope",
        "callousness, callous",
        "formaliti, formal",
        "sensitiviti, sensit",
        "sensibiliti, sensibl",
        "triplicate, triplic",
        "formative, form",
        "formalize, formal",
        "electriciti, electr",
        "electrical, electr",
        "hopeful, hope",
        "goodness, good",
        "revival, reviv",
        "allowance, allow",
        "inference, infer",
        "airliner, airlin",
        "gyroscopic, gyroscop",
        "adjustable, adjust",
        "defensible, defens",
        "irritant, irrit",
        "replacement, replac",
        "adjustment, adjust",
        "dependent, depend",
        "adoption, adopt",
        "homologou, homolog",
        "communism, commun",
        "activate, activ",
        "angulariti, angular",
        "homologous, homolog",
        "effective, effect",
        "bowdlerize, bowdler",
        "probate, probat",
        "rate, rate",
        "cease, ceas",
        "controll, control",
        "roll, roll"
    })
    void the_examples_of_the_article_have_their_stems(String word, String stem) {
        assertThat(PorterStemmer.of(Form.ORIGINAL).stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "As, as",
        "skies, sky",
        "Skies, ski",
        "İs, i̇s",
        "dies, die",
        "flies, fli",
        "died, die",
        "spied, spi",
        "geology, geolog",
        "by, by",
        "enjoy, enjoy",
        "cry, cri",
        "Running, run",
        "naïve, naïv"
    })
    void the_default_form_keeps_its_edge_table(String word, String stem) {
        assertThat(PorterStemmer.create().stem(word)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "dies, di, di, die",
        "by, by, by, by",
        "as, a, as, as",
        "enjoy, enjoi, enjoi, enjoy",
        "archaeologi, archaeologi, archaeolog, archaeolog",
        "terribli, terribli, terribl, terribl"
    })
    void the_forms_differ_where_they_say(String word, String original, String martin, String nltk) {
        assertThat(PorterStemmer.of(Form.ORIGINAL).stem(word)).isEqualTo(original);
        assertThat(PorterStemmer.of(Form.MARTIN).stem(word)).isEqualTo(martin);
        assertThat(PorterStemmer.of(Form.NLTK).stem(word)).isEqualTo(nltk);
    }

    @Test
    void lengths_are_counted_in_code_points() {
        assertThat(PorterStemmer.create().stem("🚲s")).isEqualTo("🚲s");
        assertThat(PorterStemmer.create().stem("🚲🚲s")).isEqualTo("🚲🚲");
        assertThat(PorterStemmer.create().stem("a🚲🚲ed")).isEqualTo("a🚲");
        assertThat(PorterStemmer.create().stem("a🚲🚗ed")).isEqualTo("a🚲🚗");
        assertThat(PorterStemmer.create().stem("a\uD83D\uD83Ded")).isEqualTo("a\uD83D");
    }
}

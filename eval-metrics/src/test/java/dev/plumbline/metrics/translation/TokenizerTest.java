package dev.plumbline.metrics.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metrics.text.WhiteSpace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Wait, it's 5.30!|Wait , it's 5.30 !",
                "1,000.50.|1,000.50 .",
                "a..5|a . .5",
                "5-6 and x-y|5 - 6 and x-y",
                "R&amp;D &amp;lt;b&gt;|R & D < b >",
                "(a/b)|( a / b )",
                "<skipped>gone|gone",
            })
    void tokenizer_13a_splits_western_punctuation(String text, String tokens) {
        assertThat(Tokenizer.V13A.tokenize(text)).containsExactly(tokens.split(" "));
    }

    @Test
    void tokenizer_13a_undoes_line_breaks() {
        assertThat(Tokenizer.V13A.tokenize("hyphen-\nated\nline")).containsExactly("hyphenated", "line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "«Ja», sagte er – 5€!|« Ja » , sagte er – 5 € !",
                "1.5 and ½.|1.5 and ½.",
                "1.|1.",
                "a+b=c|a + b = c",
                "x...|x . . .",
            })
    void tokenizer_intl_splits_unicode_punctuation_and_symbols(String text, String tokens) {
        assertThat(Tokenizer.INTL.tokenize(text)).containsExactly(tokens.split(" "));
    }

    @Test
    void tokenizer_char_takes_code_points() {
        assertThat(Tokenizer.CHAR.tokenize("a 😀\u00A0e\u0301")).containsExactly("a", "😀", "e", "\u0301");
    }

    @Test
    void tokenizer_none_splits_at_the_white_space_of_python() {
        assertThat(Tokenizer.NONE.tokenize(" a\u0085b\u00A0c.\u001Cd ")).containsExactly("a", "b", "c.", "d");
    }

    @Test
    void tokenizer_zh_splits_chinese_and_keeps_the_slips_of_the_reference() {
        assertThat(Tokenizer.ZH.tokenize("我爱Java，真的。")).containsExactly("我", "爱", "Java", "，", "真", "的", "。");
        assertThat(Tokenizer.ZH.tokenize("a\u2014b\uD840\uDC00c")).containsExactly("a", "\u2014", "b\uD840\uDC00c");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void tokenizers_agree_with_the_substitutions_that_define_them(long seed) {
        RandomText texts = new RandomText(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = texts.next(12);
            assertThat(Tokenizer.V13A.tokenize(text)).as(text).isEqualTo(Substitutions.western(text));
            assertThat(Tokenizer.INTL.tokenize(text)).as(text).isEqualTo(Substitutions.intl(text));
            assertThat(Tokenizer.ZH.tokenize(text)).as(text).isEqualTo(Substitutions.chinese(text));
        }
    }

    /** The slow and obvious form: regular expressions, one after the other. */
    private static final class Substitutions {

        static List<String> western(String text) {
            String line = WhiteSpace.stripTrailing(text)
                    .replace("<skipped>", "")
                    .replace("-\n", "")
                    .replace("\n", " ")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">");
            return WhiteSpace.split(marks(" " + line + " "));
        }

        static List<String> chinese(String text) {
            String spaced = WhiteSpace.strip(text)
                    .replaceAll(
                            "[\u3400-\u4DB5\u4E00-\u9FBB\uF900-\uFA2D\uFA30-\uFA6A\uFA70-\uFAD9\u2001-\u2A6D"
                                    + "\u2F81-\u2FA1\uFF00-\uFFEF\u2E80-\u2EFF\u3000-\u303F\u31C0-\u31EF\u2F00-\u2FDF"
                                    + "\u2FF0-\u2FFF\u3100-\u312F\u31A0-\u31BF\uFE10-\uFE1F\uFE30-\uFE4F\u3200-\u33FF]",
                            " $0 ");
            return WhiteSpace.split(marks(spaced));
        }

        static List<String> intl(String text) {
            return WhiteSpace.split(WhiteSpace.stripTrailing(text)
                    .replaceAll("(\\P{N})(\\p{P})", "$1 $2 ")
                    .replaceAll("(\\p{P})(\\P{N})", " $1 $2")
                    .replaceAll("(\\p{S})", " $1 "));
        }

        private static String marks(String line) {
            return line.replaceAll("([{-~\\[-` -&(-+:-@/])", " $1 ")
                    .replaceAll("([^0-9])([.,])", "$1 $2 ")
                    .replaceAll("([.,])([^0-9])", " $1 $2")
                    .replaceAll("([0-9])(-)", "$1 $2 ");
        }
    }
}

package dev.plumbline.metrics.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metrics.testing.RandomStrings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void symbols_are_equal_exactly_where_code_points_are(long seed) {
        RandomStrings texts = new RandomStrings(seed);
        for (int i = 0; i < 300; i++) {
            String left = i % 5 == 0 ? texts.letters(9, 4) + "\u00E9" : texts.wild(6);
            String right = texts.wild(6);
            Symbols symbols = Symbols.of(left, right);
            int[] a = left.codePoints().toArray();
            int[] b = right.codePoints().toArray();

            assertThat(symbols.left()).hasSameSizeAs(a);
            assertThat(symbols.right()).hasSameSizeAs(b);
            for (int j = 0; j < a.length; j++) {
                assertThat(symbols.left()[j]).isBetween(0, symbols.count() - 1);
                for (int k = 0; k < b.length; k++) {
                    assertThat(symbols.left()[j] == symbols.right()[k]).isEqualTo(a[j] == b[k]);
                }
            }
        }
    }
}

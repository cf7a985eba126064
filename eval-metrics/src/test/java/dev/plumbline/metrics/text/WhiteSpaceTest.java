package dev.plumbline.metrics.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

    private static final String ALL =
            "\t\n\u000B\f\r\u001C\u001D\u001E\u001F \u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004"
                    + "\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    @Test
    void exactly_the_white_space_of_python_counts() {
        String found = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> WhiteSpace.contains((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(found).isEqualTo(ALL);
    }

    @Test
    void words_stand_between_white_space() {
        assertThat(WhiteSpace.split(ALL + "a" + ALL + "b\u200Bc" + ALL)).containsExactly("a", "b\u200Bc");
        assertThat(WhiteSpace.split(ALL)).isEmpty();
        assertThat(WhiteSpace.split("a b")).containsExactly("a", "b");
    }

    @Test
    void ends_are_stripped() {
        assertThat(WhiteSpace.strip(ALL + "a b" + ALL)).isEqualTo("a b");
        assertThat(WhiteSpace.stripTrailing(" a" + ALL)).isEqualTo(" a");
        assertThat(WhiteSpace.strip(ALL)).isEmpty();
        assertThat(WhiteSpace.strip("")).isEmpty();
    }
}

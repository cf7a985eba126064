package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad arguments end with exit code 2 and one line that says which. */
class EvaluateArgumentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --data d.jsonl                                    | give at least one --output NAME=PATH or --score NAME=PATH
                    --data d.jsonl --metric words --score s=s         | --metric needs an --output NAME=PATH to score
                    --data d.jsonl --output a=a                       | give at least one --metric or --score
                    --data d.jsonl --score s=s --keep-separators      | --keep-separators needs --extract
                    --data d.jsonl --output a                         | --output must be NAME=PATH, was 'a'
                    --data d.jsonl --output =a                        | --output must be NAME=PATH, was '=a'
                    --data d.jsonl --output a=                        | --output must be NAME=PATH, was 'a='
                    --data d.jsonl --score s=s --score s=t            | --score 's' is given twice
                    --data d.txt --score s=s                          | --data: the file's ending must be .jsonl, .ndjson, .json or .csv, was d.txt
                    --data d.jsonl --output a=a --metric words:3      | --metric words:3: the metric takes no argument
                    --data d.jsonl --output a=a --metric numeric-match:x  | --metric numeric-match:x: the tolerance must be a number, was 'x'
                    --data d.jsonl --output a=a --metric numeric-match:-1 | --metric numeric-match:-1: tolerance must be a number of at least 0, was -1.0
                    --data d.jsonl --output a=a --metric regex-match  | --metric regex-match: the metric needs a pattern behind a colon
                    --data d.jsonl --output a=a --metric json-field-match | --metric json-field-match: the metric needs a JSON pointer behind a colon
                    --data d.jsonl --output a=a --metric words --extract ( | --extract: Unclosed group at index 1 of (
                    --score s=s                                       | Missing required option: '--data=FILE'
                    --data d.jsonl --score s=s --limit ten            | Invalid value for option '--limit': 'ten' is not a long
                    """)
    void wrong_arguments_are_explained(String arguments, String problem) {
        CommandRun run = evaluate(arguments);

        assertThat(run.err()).isEqualTo(problem + " (try --help)" + System.lineSeparator());
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void an_unknown_metric_is_told_those_there_are() {
        assertThat(evaluate("--data d.jsonl --output a=a --metric bleurt").err())
                .isEqualTo("--metric bleurt: there is no such metric; there are characters, contains, exact-match,"
                        + " json-field-match, json-validity, numeric-match, raw-exact-match, regex-match,"
                        + " squad-exact-match, words (try --help)" + System.lineSeparator());
    }

    @Test
    void a_limit_of_nothing_is_explained() {
        CommandRun run = evaluate("--data d.jsonl --score s=s --limit 0");

        assertThat(run.err()).isEqualTo("count must be positive, was 0" + System.lineSeparator());
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void help_tells_the_options() {
        CommandRun run = evaluate("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("--data=FILE", "--output=NAME=PATH", "--extract=REGEX", "exact-match");
    }

    @Test
    void no_command_shows_the_commands() {
        CommandRun run = CommandRun.of();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("quickstart", "evaluate");
    }

    private static CommandRun evaluate(String arguments) {
        List<Object> all = new ArrayList<>(List.of("evaluate"));
        all.addAll(List.of(arguments.split(" ")));
        return CommandRun.of(all.toArray());
    }
}

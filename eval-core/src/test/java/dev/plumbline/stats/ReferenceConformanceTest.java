package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Compares every statistic with values that the field's reference implementations gave. The folder is
 * {@code -Dplumbline.vectors=FOLDER}, seen from the module; the project's own vectors are always checked.
 */
class ReferenceConformanceTest {

    private static final String PROPERTY = "plumbline.vectors";

    @Test
    void agrees_with_the_reference_implementations() throws IOException {
        String chosen = System.getProperty(PROPERTY);
        VectorFolder folder = new VectorFolder(Path.of(chosen != null ? chosen : "../../shared/golden/statistics"));
        assumeTrue(chosen != null || folder.exists(), "no reference vectors here; name a folder by -D" + PROPERTY);

        assertThat(folder.exists()).as("folder %s is there", chosen).isTrue();
        assertThat(folder.files()).as("vector files of the folder").isNotEmpty();
        assertThat(folder.failures(VectorRegistry.ofAllFamilies())).isEmpty();
    }

    @Test
    void agrees_with_the_vectors_of_the_project() throws IOException {
        VectorFolder folder = new VectorFolder(Path.of("src/test/resources/vectors"));

        assertThat(folder.files()).isNotEmpty();
        assertThat(folder.failures(VectorRegistry.ofAllFamilies())).isEmpty();
    }
}

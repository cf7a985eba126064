package dev.plumbline.dataset;

/**
 * What a pass over a dataset found.
 *
 * @param name the dataset's name
 * @param size the number of examples, at least 1
 * @param version the SHA-256 of the examples' content in order, as 64 hexadecimal digits: two datasets with the same
 *     version hold the same examples, whatever file format they came from
 */
public record DatasetSummary(String name, long size, String version) {

    /**
     * The start of the version, for people.
     *
     * @return its first 12 digits
     */
    public String shortVersion() {
        return version.substring(0, 12);
    }
}

package dev.plumbline.samples;

/**
 * Java in a document.
 *
 * @param file the document
 * @param line the line of its first line, from 1
 * @param code the Java
 */
record Snippet(String file, int line, String code) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}

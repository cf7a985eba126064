package dev.plumbline.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The code blocks and tables of a document. */
final class MarkdownDocument {

    private static final String RUNS = "<!-- runs -->";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final String name;
    private final List<String> lines;

    private MarkdownDocument(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    static MarkdownDocument of(String name) throws IOException {
        return new MarkdownDocument(name, Files.readAllLines(ProjectFiles.root().resolve(name)));
    }

    /** The documents that show how to use the library. */
    static List<MarkdownDocument> all() throws IOException {
        List<MarkdownDocument> documents = new ArrayList<>(List.of(of("README.md")));
        try (Stream<Path> files = Files.list(ProjectFiles.root().resolve("docs"))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".md")) {
                    documents.add(of("docs/" + file.getFileName()));
                }
            }
        }
        return documents;
    }

    /** The blocks of Java. */
    List<Snippet> blocks() {
        List<Snippet> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```java")) {
                blocks.add(block(i + 1));
            }
        }
        return blocks;
    }

    /** The blocks of Java that are marked as able to run anywhere. */
    List<Snippet> runnableBlocks() {
        return blocks().stream()
                .filter(block -> block.line() > 2 && lines.get(block.line() - 3).equals(RUNS))
                .toList();
    }

    private Snippet block(int start) {
        int end = start;
        while (!lines.get(end).equals("```")) {
            end++;
        }
        return new Snippet(name, start + 1, String.join("\n", lines.subList(start, end)));
    }

    /** The rows of the tables that have a column of this name. */
    List<Row> rows(String column) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).startsWith("|") && lines.get(i + 1).startsWith("|--")) {
                List<String> header = cells(lines.get(i));
                for (int j = i + 2; header.contains(column) && j < lines.size(); j++) {
                    if (!lines.get(j).startsWith("|")) {
                        break;
                    }
                    rows.add(new Row(name, j + 1, header, cells(lines.get(j))));
                }
            }
        }
        return rows;
    }

    String text() {
        return String.join("\n", lines);
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    /**
     * A row of a table.
     *
     * @param file the document
     * @param line its line, from 1
     * @param header the names of the columns
     * @param cells as many texts
     */
    record Row(String file, int line, List<String> header, List<String> cells) {

        String cell(String column) {
            return cells.get(header.indexOf(column));
        }

        /** What stands in code font in a cell, which must be one piece. */
        Snippet code(String column) {
            Matcher code = CODE.matcher(cell(column));
            if (!code.matches()) {
                throw new IllegalArgumentException(file + ":" + line + " has no code in " + column);
            }
            return new Snippet(file, line, code.group(1));
        }

        boolean hasCode(String column) {
            return CODE.matcher(cell(column)).matches();
        }
    }
}

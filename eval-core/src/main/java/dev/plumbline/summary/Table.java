package dev.plumbline.summary;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells, written with aligned columns or as Markdown. Columns after the first few are numbers, set right. */
final class Table {

    private final List<String> header;
    private final int textColumns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(int textColumns, List<String> header) {
        this.textColumns = textColumns;
        this.header = header;
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(PlainText::oneLine).toList());
    }

    String text() {
        int[] widths = widths();
        StringBuilder text = new StringBuilder();
        line(text, header, widths);
        rows.forEach(row -> line(text, row, widths));
        return text.toString();
    }

    String markdown() {
        StringBuilder text = new StringBuilder();
        markdownLine(text, header);
        for (int i = 0; i < header.size(); i++) {
            text.append(i < textColumns ? "|---" : "|--:");
        }
        text.append("|\n");
        rows.forEach(row -> markdownLine(text, row));
        return text.toString();
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    header.get(i).length(),
                    rows.stream()
                            .mapToInt(row -> row.get(column).length())
                            .max()
                            .orElse(0));
        }
        return widths;
    }

    private void line(StringBuilder text, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String padding = " ".repeat(widths[i] - cells.get(i).length());
            line.append(i == 0 ? "" : "  ");
            line.append(i < textColumns ? cells.get(i) + padding : padding + cells.get(i));
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static void markdownLine(StringBuilder text, List<String> cells) {
        cells.forEach(cell -> text.append("| ").append(PlainText.markdown(cell)).append(' '));
        text.append("|\n");
    }
}

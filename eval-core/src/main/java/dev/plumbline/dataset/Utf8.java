package dev.plumbline.dataset;

import dev.plumbline.error.DatasetException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Strict UTF-8: bytes that are not text are an error, never a replacement character. */
final class Utf8 {

    private static final int BUFFER = 1 << 16;

    private Utf8() {}

    /** Passes over a byte order mark of UTF-8, and refuses one of UTF-16. */
    static InputStream withoutMark(Path file, InputStream raw) throws IOException {
        InputStream in = new BufferedInputStream(raw, BUFFER);
        in.mark(3);
        byte[] start = in.readNBytes(3);
        if (start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            return in;
        }
        if (start.length >= 2 && (isMark(start, 0xFF, 0xFE) || isMark(start, 0xFE, 0xFF))) {
            in.close();
            throw new DatasetException(file + ":1: is UTF-16, not UTF-8; save the file as UTF-8");
        }
        in.reset();
        return in;
    }

    static Reader reader(InputStream in) {
        return new InputStreamReader(in, decoder());
    }

    static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean isMark(byte[] start, int first, int second) {
        return start[0] == (byte) first && start[1] == (byte) second;
    }
}

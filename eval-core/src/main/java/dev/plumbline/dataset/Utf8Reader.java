package dev.plumbline.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * Decodes strictly, and gives out all the text before the first bad byte: a parser that reads it then knows the line
 * of that byte. The platform's reader fails with the whole buffer instead.
 */
final class Utf8Reader extends Reader {

    private final InputStream in;
    private final CharsetDecoder decoder = Utf8.decoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
    private boolean ended;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /**
     * Reads some characters.
     *
     * @param length at least 2, since a code point may take as many
     */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < 2) {
            throw new IllegalArgumentException("length must be at least 2, was " + length);
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length).slice();
        CoderResult result = decoder.decode(bytes, chars, ended);
        while (chars.position() == 0 && result.isUnderflow() && !ended) {
            fill();
            result = decoder.decode(bytes, chars, ended);
        }
        if (chars.position() > 0) {
            return chars.position();
        }
        if (result.isError()) {
            result.throwException();
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }
}

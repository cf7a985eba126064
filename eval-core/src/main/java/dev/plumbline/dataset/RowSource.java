package dev.plumbline.dataset;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of an open file, in one of the formats. */
interface RowSource {

    /**
     * Reads the next row.
     *
     * @param number the number that the row gets, from 1
     * @return the row, or null at the end
     * @throws java.io.CharConversionException or its kin if the bytes are not UTF-8
     */
    @Nullable
    Row read(long number) throws IOException;

    /** The line that is being read, from 1, for a message about what cannot be read. */
    long line();
}

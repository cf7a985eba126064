package dev.plumbline.dataset;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * SHA-256 over the content of examples. Every text goes in as its length and its UTF-16 units, so that no two contents
 * share a byte sequence and lone surrogates keep their identity; maps go in sorted by key, because their order carries
 * no meaning.
 */
final class ContentHash {

    private final MessageDigest digest;
    private final byte[] buffer = new byte[8192];
    private int used;

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void add(Example example) {
        text(example.id());
        number(example.hasInput() ? 1 : 0);
        text(example.input()); // depends on the order of the variables where it is made of them
        texts(example.variables());
        texts(example.references());
        texts(example.context());
        texts(example.metadata());
        String cluster = example.cluster();
        number(cluster == null ? 0 : 1);
        if (cluster != null) {
            text(cluster);
        }
    }

    String hex() {
        flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    private void texts(Map<String, String> map) {
        number(map.size());
        new TreeMap<>(map).forEach((key, value) -> {
            text(key);
            text(value);
        });
    }

    private void texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    private void text(String text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            unit(text.charAt(i));
        }
    }

    private void number(int value) {
        unit((char) (value >>> 16));
        unit((char) value);
    }

    private void unit(char unit) {
        if (used == buffer.length) {
            flush();
        }
        buffer[used++] = (byte) (unit >>> 8);
        buffer[used++] = (byte) unit;
    }

    private void flush() {
        digest.update(buffer, 0, used);
        used = 0;
    }
}

package ai.altertable.settings.runtime.files;

import ai.altertable.settings.runtime.StorageException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The start of a file as text: UTF-8, which is what engines read. */
final class TextStart {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    private TextStart() {}

    /** @throws StorageException when it is no text, or another encoding's */
    static String of(FileStart start) throws StorageException {
        byte[] bytes = start.bytes();
        Optional<Magic> other = Magic.of(bytes);
        if (other.isPresent()) {
            throw new StorageException("This is " + other.get().description() + ", whatever its name says.");
        }
        if (bytes.length >= 2 && (wide(bytes[0], bytes[1]) || wide(bytes[1], bytes[0]))) {
            throw new StorageException("It is text in UTF-16. Save it as UTF-8.");
        }
        String text = decode(start);
        // Whoever writes text has no use for these.
        if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
            throw new StorageException("This is binary data, not text.");
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean wide(byte one, byte other) {
        return one == (byte) 0xFF && other == (byte) 0xFE;
    }

    private static String decode(FileStart start) throws StorageException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(start.bytes().length);
        try {
            // What is cut off in the middle of a character is no error.
            var result = decoder.decode(ByteBuffer.wrap(start.bytes()), text, start.whole());
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException _) {
            throw new StorageException("It is not text in UTF-8. Save it as UTF-8.");
        }
        return text.flip().toString();
    }
}

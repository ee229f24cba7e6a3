package ai.altertable.settings.runtime.protocol;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Jobs and answers as lines of JSON. */
public final class Wire {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private Wire() {}

    public static byte[] line(Job job) {
        return line((Object) job);
    }

    public static byte[] line(Answer answer) {
        return line((Object) answer);
    }

    /**
     * Reads a job.
     *
     * @throws UnreadableException when the line is none
     */
    public static Job job(String line) throws UnreadableException {
        return read(line, Job.class);
    }

    /**
     * Reads an answer.
     *
     * @throws UnreadableException when the line is none
     */
    public static Answer answer(String line) throws UnreadableException {
        return read(line, Answer.class);
    }

    private static byte[] line(Object message) {
        return (JSON.writeValueAsString(message) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T read(String line, Class<T> type) throws UnreadableException {
        try {
            T message = JSON.readValue(line, type);
            if (Nulls.absentIn(message)) {
                return message;
            }
        } catch (JacksonException _) {
            // Jackson's message quotes the line, so it goes no further.
        }
        throw new UnreadableException("The line is no message.");
    }
}

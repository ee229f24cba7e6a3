package ai.altertable.settings.testing;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What no field asks for and every field gets: sizes, unseen characters, markup, fragments of other languages. */
public final class HostileTexts {

    /** A part that would be seen on a screen that shows what it must not. */
    public static final String CANARY = "canary7f3a";

    private static final String[] PARTS = {
        "\u0000",
        "\u0007",
        "\u001b[31m",
        "\r\n",
        "\t",
        "\u0085",
        "\u2028",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\uffff",
        "\ud800",
        "\udc00",
        "😀",
        "👨‍👩‍👧‍👦",
        "İ",
        "ß",
        "a\u0301",
        "аcme",
        "ａｃｍｅ",
        "مرحبا",
        "<b>",
        "</script>",
        "'",
        "\"",
        ";--",
        "%",
        "%00",
        "%s",
        "${",
        "{{",
        "../",
        "\\",
        "/",
        "//",
        "?",
        "#",
        "@",
        ":",
        ".",
        "-",
        "_",
        " ",
        "acme",
        "0",
        "127.0.0.1",
        "https://",
        "s3://",
        "xn--",
        "AKIA",
        "="
    };

    private HostileTexts() {}

    /** Those that somebody thought of. */
    public static Stream<String> known() {
        return Stream.of(
                        List.of(
                                "",
                                " ",
                                "\t\n",
                                "x",
                                "\u0000",
                                "acme\u0000lake",
                                "\u0000".repeat(40),
                                "\u0007\u001b[2J",
                                "a\u0000".repeat(1000)),
                        List.of("x".repeat(2_000), "x".repeat(2_001), "x".repeat(100_000), "x".repeat(1_000_000)),
                        List.of(
                                " ".repeat(100_000) + "x",
                                "😀".repeat(1_000),
                                "x" + "😀".repeat(1_000),
                                "a.".repeat(50_000)),
                        List.of(
                                "İ".repeat(250),
                                "a".repeat(254) + "😀b",
                                "/".repeat(100_000),
                                "https://" + "a/".repeat(10_000)),
                        List.of(
                                "<script>alert('" + CANARY + "')</script>",
                                "<img src=x onerror=alert('" + CANARY + "')>"),
                        List.of(
                                "<!--",
                                "]]>",
                                "&lt;b&gt;",
                                "<svg/onload=alert(1)>",
                                "javascript:alert(1)",
                                "</vaadin-text-field>"),
                        List.of("'; drop table bucket; --", "' or '1'='1", "%' escape '!' or 1=1 --", "!%_", "\\'; --"),
                        List.of(
                                "${jndi:ldap://127.0.0.1/a}",
                                "#{7*7}",
                                "{{7*7}}",
                                "${7*7}",
                                "<%= 7*7 %>",
                                "$0 $1",
                                "%n%s%d"),
                        List.of(
                                "../../etc/passwd",
                                "..\\..\\windows",
                                "/etc/passwd\u0000.txt",
                                "%2e%2e%2f",
                                "file:///etc/passwd"),
                        List.of(
                                "аcme-lake",
                                "acme\u2010lake",
                                "ａｃｍｅ",
                                "acme\u202elake",
                                "\u2066acme\u2069",
                                "\ufeffacme",
                                "ac\u200bme"),
                        List.of(
                                "\ud83d",
                                "\ude00",
                                "\ude00\ud83d",
                                "acme\ud83d",
                                "\ud83dacme",
                                "\uffff\ufffe",
                                "\ue000",
                                "a\u0301".repeat(500)),
                        List.of(
                                "acme\r\nX-Injected: yes",
                                "acme\nlake",
                                "a\u2028b",
                                "\u0085",
                                "null",
                                "undefined",
                                "NaN",
                                "true",
                                "-1"),
                        List.of(
                                "https://",
                                "http://[",
                                "http://]",
                                "http://[::1",
                                "://",
                                "a://b",
                                "https://%",
                                "https://\ud800.example"),
                        List.of(
                                "https://xn--\u0000.example",
                                "https://xn--a",
                                "https://" + "a".repeat(300),
                                "s3://",
                                "arn:aws:s3:::acme"))
                .flatMap(List::stream);
    }

    /** The same made-up ones for the same seed. */
    public static Stream<String> random(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(_ -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                boolean any = random.nextInt(4) == 0;
                text.append(any ? Character.toString(random.nextInt(0x10000)) : PARTS[random.nextInt(PARTS.length)]);
            }
            return text.toString();
        });
    }
}

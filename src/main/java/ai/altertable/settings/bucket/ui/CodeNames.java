package ai.altertable.settings.bucket.ui;

import java.util.Locale;

/** Names and texts of ours as code takes them; whatever they contain, they can't break out of it. */
final class CodeNames {

    private CodeNames() {}

    /** A name that Terraform and SQL take without quotes: {@code acme_lake} for {@code acme-lake}. */
    static String identifier(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "bucket_" + plain : plain;
    }

    /** A quoted text of HCL, in which a dollar or percent sign before a brace would begin a template. */
    static String hcl(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\', '"' -> quoted.append('\\').appendCodePoint(c);
                default -> {
                    if (Character.isISOControl(c)) {
                        quoted.append("\\u%04x".formatted(c));
                    } else {
                        quoted.appendCodePoint(c);
                    }
                }
            }
        });
        return quoted.append('"').toString().replace("${", "$${").replace("%{", "%%{");
    }

    /** A quoted text of SQL. */
    static String sql(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}

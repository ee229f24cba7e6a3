package ai.altertable.settings.bucket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeNamesTest {

    @Test
    void identifiersHaveOnlyLettersDigitsAndUnderscores() {
        assertThat(CodeNames.identifier("acme-lake.eu")).isEqualTo("acme_lake_eu");
        assertThat(CodeNames.identifier("Acme\" { }\n")).isEqualTo("acme_");
        assertThat(CodeNames.identifier("2026-exports")).isEqualTo("bucket_2026_exports");
        assertThat(CodeNames.identifier("")).isEqualTo("bucket_");
    }

    @Test
    void textInTerraformIsNeitherEndedNorEvaluated() {
        assertThat(CodeNames.hcl("acme-lake")).isEqualTo("\"acme-lake\"");
        assertThat(CodeNames.hcl("a\"b\\c")).isEqualTo("\"a\\\"b\\\\c\"");
        assertThat(CodeNames.hcl("${file(\"x\")}")).isEqualTo("\"$${file(\\\"x\\\")}\"");
        assertThat(CodeNames.hcl("%{for}")).isEqualTo("\"%%{for}\"");
        assertThat(CodeNames.hcl("a\nb")).isEqualTo("\"a\\u000ab\"");
    }

    @Test
    void textInSqlIsNotEnded() {
        assertThat(CodeNames.sql("it's")).isEqualTo("'it''s'");
        assertThat(CodeNames.sql("\\'")).isEqualTo("'\\'''");
    }
}

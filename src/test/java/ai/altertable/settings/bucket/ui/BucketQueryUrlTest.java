package ai.altertable.settings.bucket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ai.altertable.settings.bucket.BucketQuery;
import ai.altertable.settings.bucket.BucketStatus;
import ai.altertable.settings.bucket.Provider;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class BucketQueryUrlTest {

    @Test
    void everyPartOfAQuerySurvives() {
        BucketQuery query = new BucketQuery(
                "lake & co",
                Provider.S3_COMPATIBLE,
                BucketStatus.READ_ONLY,
                "staging",
                BucketQuery.Sort.LAST_CHECKED,
                true);

        String address = BucketQueryUrl.write(query).getQueryString();

        assertThat(address).contains("status=read-only", "sort=-last-checked", "provider=custom");
        assertThat(BucketQueryUrl.read(QueryParameters.fromString(address))).isEqualTo(query);
    }

    @Test
    void whatIsAskedForByItselfIsLeftOut() {
        assertThat(BucketQueryUrl.write(BucketQuery.ALL).getQueryString()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodIsLeftOut() {
        assertThat(BucketQueryUrl.read(QueryParameters.fromString("provider=ftp&status=&sort=-&environment=")))
                .isEqualTo(BucketQuery.ALL);
    }
}

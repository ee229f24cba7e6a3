package ai.altertable.settings.runtime.s3;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import software.amazon.awssdk.core.checksums.ChecksumSpecs;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectsRequest;
import software.amazon.awssdk.utils.Md5Utils;

/**
 * Sends a batch of deletions as it was sent before 2025: with Content-MD5, which old stores demand, and without the SDK's
 * newer checksum header, which some refuse. (The SDK's own plugin for this adds the one and leaves the other.)
 */
final class PlainBatches implements ExecutionInterceptor {

    private static final ChecksumSpecs NONE = ChecksumSpecs.builder().build();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (context.request() instanceof DeleteObjectsRequest) {
            attributes.putAttribute(SdkExecutionAttribute.RESOLVED_CHECKSUM_SPECS, NONE);
        }
    }

    @Override
    public SdkHttpRequest modifyHttpRequest(Context.ModifyHttpRequest context, ExecutionAttributes attributes) {
        if (!(context.request() instanceof DeleteObjectsRequest)
                || context.requestBody().isEmpty()) {
            return context.httpRequest();
        }
        try (InputStream body =
                context.requestBody().get().contentStreamProvider().newStream()) {
            return context.httpRequest().toBuilder()
                    .putHeader("Content-MD5", Md5Utils.md5AsBase64(body))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

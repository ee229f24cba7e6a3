package ai.altertable.settings.runtime.s3;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Keeps the start of a refusal's body for {@link FailureTranslator}; the SDK parses it and forgets the region in it. */
final class ErrorBodies implements ExecutionInterceptor {

    private static final int ENOUGH = 16 * 1024;
    private static final ExecutionAttribute<byte[]> BODY = new ExecutionAttribute<>("ErrorBody");

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        if (context.httpResponse().isSuccessful()) {
            return context.responseBody();
        }
        return context.responseBody().map(body -> {
            try {
                byte[] start = body.readNBytes(ENOUGH);
                attributes.putAttribute(BODY, start);
                return new ByteArrayInputStream(start);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        byte[] body = attributes.getAttribute(BODY);
        if (body != null
                && context.exception() instanceof AwsServiceException refusal
                && refusal.awsErrorDetails() != null) {
            return refusal.toBuilder()
                    .awsErrorDetails(refusal.awsErrorDetails().toBuilder()
                            .rawResponse(SdkBytes.fromByteArray(body))
                            .build())
                    .build();
        }
        return context.exception();
    }
}

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
import software.amazon.awssdk.http.Abortable;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;

/**
 * Keeps the start of a refusal's body for {@link FailureTranslator}: the SDK parses it and forgets the region in it. Of
 * any other answer that is parsed, no more is read than a list may have.
 */
final class ErrorBodies implements ExecutionInterceptor {

    private static final int ENOUGH = 16 * 1024;
    private static final ExecutionAttribute<byte[]> BODY = new ExecutionAttribute<>("ErrorBody");

    @Override
    public Optional<InputStream> modifyHttpResponseContent(
            Context.ModifyHttpResponse context, ExecutionAttributes attributes) {
        if (context.httpResponse().isSuccessful()) {
            // Who reads an object stops by himself.
            return context.request() instanceof GetObjectRequest
                    ? context.responseBody()
                    : context.responseBody().map(BoundedAnswer::new);
        }
        return context.responseBody().map(body -> {
            try {
                byte[] start = body.readNBytes(ENOUGH);
                if (start.length == ENOUGH && body instanceof Abortable abortable) {
                    // What else comes is of no interest: do not wait for it.
                    abortable.abort();
                }
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

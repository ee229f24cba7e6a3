package ai.altertable.settings.testing;

import java.io.InputStream;
import java.util.Set;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyException;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.CreateBucketResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectsRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectsResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** A store as one key sees it. */
final class RestrictedStore extends ForwardingBlobStore {

    private final Set<Right> rights;

    RestrictedStore(BlobStore store, Set<Right> rights) {
        super(store);
        this.rights = rights;
    }

    @Override
    public ListObjectsV2Response list(ListObjectsV2Request request) {
        require(Right.LIST);
        return super.list(request);
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
        require(Right.READ);
        return super.getBlob(request);
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        require(Right.WRITE);
        return super.putBlob(request, content);
    }

    @Override
    public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
        require(Right.WRITE);
        return super.initiateMultipartUpload(request);
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        require(Right.DELETE);
        return super.removeBlob(request);
    }

    @Override
    public DeleteObjectsResponse removeBlobs(DeleteObjectsRequest request) {
        require(Right.DELETE);
        return super.removeBlobs(request);
    }

    @Override
    public CreateBucketResponse createContainer(CreateBucketRequest request) {
        require(Right.CREATE_BUCKETS);
        return super.createContainer(request);
    }

    private void require(Right right) {
        if (!rights.contains(right)) {
            throw new S3ProxyException(S3ErrorCode.ACCESS_DENIED);
        }
    }
}

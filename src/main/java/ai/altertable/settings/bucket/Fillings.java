package ai.altertable.settings.bucket;

import java.util.List;

/** Where fillings may go. */
final class Fillings {

    private Fillings() {}

    static BucketForm into(BucketForm form, List<Filling> fillings) {
        BucketForm filled = form;
        for (Filling filling : fillings) {
            if (!form.decided(filling.field()) || addsScheme(form, filling)) {
                filled = filled.with(filling);
            }
        }
        return filled;
    }

    /** The one way to add to what was typed: {@code s3.example.com} is a whole endpoint, but for its scheme. */
    private static boolean addsScheme(BucketForm form, Filling filling) {
        String typed = form.value(BucketField.ENDPOINT);
        String scheme = Endpoint.schemeOf(filling.value());
        if (filling.field() != BucketField.ENDPOINT || scheme == null || Endpoint.schemeOf(typed) != null) {
            return false;
        }
        try {
            return new Endpoint(scheme + "://" + typed).equals(new Endpoint(filling.value()));
        } catch (InvalidFieldException _) {
            return false;
        }
    }
}

package ai.altertable.settings.tenancy;

import java.util.Set;
import java.util.function.BiFunction;

/**
 * One way to call a service's method with ids and slugs.
 *
 * @param method as {@link ServiceMethods} names it
 * @param strangers the people to whom Acme's admin's things do not exist
 * @param creates whether a stranger who names something of Acme's makes a thing of the same name, which is their right
 * @param call with the things that are tried, then the caller's own
 */
record Attempt(
        String method, Need need, Set<String> strangers, boolean creates, BiFunction<Known, Known, Object> call) {

    /** Who may call. */
    enum Need {
        ADMIN,
        ANYBODY_SIGNED_IN
    }

    private static final Set<String> OTHERS = Set.of(World.GLOBEX_ADMIN);
    private static final Set<String> OTHERS_AND_COLLEAGUES = Set.of(World.GLOBEX_ADMIN, World.ACME_COLLEAGUE);

    static Attempt read(String method, BiFunction<Known, Known, Object> call) {
        return new Attempt(method, Need.ANYBODY_SIGNED_IN, OTHERS, false, call);
    }

    static Attempt manage(String method, BiFunction<Known, Known, Object> call) {
        return new Attempt(method, Need.ADMIN, OTHERS, false, call);
    }

    /** A draft is its owner's alone. */
    static Attempt draft(String method, BiFunction<Known, Known, Object> call) {
        return new Attempt(method, Need.ADMIN, OTHERS_AND_COLLEAGUES, false, call);
    }

    static Attempt create(String method, BiFunction<Known, Known, Object> call) {
        return new Attempt(method, Need.ADMIN, OTHERS, true, call);
    }

    /** What the caller gets: the value's words, or the failure's. */
    String outcome(Known tried, Known own) {
        try {
            return String.valueOf(call.apply(tried, own));
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName() + ": " + e.getMessage();
        }
    }

    @Override
    public String toString() {
        return method;
    }
}

package ai.altertable.settings;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How a stored thing is kept within its organization, as far as a signature can tell. */
final class Tenancy {

    /** Values that carry the organization they belong to. */
    private static final Set<String> CARRIERS =
            Set.of("Bucket", "Draft", "BucketRow", "CredentialRow", "EnvironmentRow");

    private Tenancy() {}

    static ArchCondition<JavaMethod> nameTheOrganization() {
        return new ArchCondition<>("take an organization's id first, or a value that carries it") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<JavaClass> parameters = method.getRawParameterTypes();
                boolean tenant = !parameters.isEmpty() && namesOrganization(method, parameters.getFirst());
                events.add(new SimpleConditionEvent(
                        method, tenant, method.getFullName() + " does not say which organization it is for"));
            }
        };
    }

    /** Every id is a UUID: what tells an organization's from the others is the parameter's name. */
    private static boolean namesOrganization(JavaMethod method, JavaClass first) {
        return CARRIERS.contains(first.getSimpleName())
                || first.isEquivalentTo(UUID.class)
                        && method.reflect().getParameters()[0].getName().equals("organizationId");
    }
}

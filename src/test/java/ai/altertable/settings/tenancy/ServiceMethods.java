package ai.altertable.settings.tenancy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.util.ClassUtils;

/** The public methods of our services, as {@code BucketService.find(String)}. */
final class ServiceMethods {

    private ServiceMethods() {}

    static List<String> all() {
        return methods().map(ServiceMethods::name).sorted().toList();
    }

    /** The rule that the method itself carries, or its class for it; nothing for a method that anybody may call. */
    static Map<String, String> rules() {
        return methods()
                .collect(Collectors.toMap(
                        ServiceMethods::name,
                        method -> Stream.of(method, method.getDeclaringClass())
                                .map(element -> element.getAnnotation(PreAuthorize.class))
                                .filter(Objects::nonNull)
                                .map(PreAuthorize::value)
                                .findFirst()
                                .orElse("")));
    }

    private static Stream<Class<?>> services() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Service.class));
        return scanner.findCandidateComponents("ai.altertable.settings").stream()
                .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null));
    }

    private static Stream<Method> methods() {
        return services()
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic());
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }
}

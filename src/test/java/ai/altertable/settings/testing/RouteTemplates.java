package ai.altertable.settings.testing;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every address that leads to a screen, as {@code settings/buckets/:slug}. */
public final class RouteTemplates {

    private RouteTemplates() {}

    public static List<String> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("ai.altertable.settings").stream()
                .map(bean -> ClassUtils.resolveClassName(bean.getBeanClassName(), null))
                .flatMap(RouteTemplates::of)
                .sorted()
                .toList();
    }

    private static Stream<String> of(Class<?> view) {
        return Stream.concat(
                Stream.of(view.getAnnotation(Route.class).value()),
                Arrays.stream(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value));
    }
}

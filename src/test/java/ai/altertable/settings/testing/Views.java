package ai.altertable.settings.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Finds our views, which are not public, and so are not found by the test library. */
final class Views {

    private static final String OURS = "ai.altertable.settings";

    private Views() {}

    @SuppressWarnings("unchecked")
    static Routes routes() {
        Set<Class<? extends Component>> views = new LinkedHashSet<>();
        find(new AnnotationTypeFilter(Route.class)).forEach(view -> views.add((Class<? extends Component>) view));
        find(new AnnotationTypeFilter(Layout.class)).forEach(layout -> views.add((Class<? extends Component>) layout));
        Set<Class<? extends HasErrorParameter<?>>> problems = new LinkedHashSet<>();
        find(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(view -> problems.add((Class<? extends HasErrorParameter<?>>) view));
        return new Routes(views, problems, true);
    }

    private static Set<Class<?>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        Set<Class<?>> found = new LinkedHashSet<>();
        scanner.findCandidateComponents(OURS)
                .forEach(bean ->
                        found.add(ClassUtils.resolveClassName(bean.getBeanClassName(), Views.class.getClassLoader())));
        return found;
    }
}

package ai.altertable.settings.runtime.protocol;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON knows null where our types do not: finds it before anybody else stumbles over it. */
final class Nulls {

    private Nulls() {}

    /** Whether no component is null, at any depth, but those that are declared so. */
    static boolean absentIn(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Record message -> absentInRecord(message);
            case Map<?, ?> map -> absentInAll(map.keySet()) && absentInAll(map.values());
            case Collection<?> all -> absentInAll(all);
            default -> true;
        };
    }

    private static boolean absentInAll(Collection<?> all) {
        return all.stream().allMatch(Nulls::absentIn);
    }

    private static boolean absentInRecord(Record message) {
        for (RecordComponent component : message.getClass().getRecordComponents()) {
            Object value = read(component, message);
            boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (value == null ? !mayBeNull : !absentIn(value)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object read(RecordComponent component, Record message) {
        try {
            return component.getAccessor().invoke(message);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Messages are made of public records.", e);
        }
    }
}

package headway.server.page;

import com.github.jknack.handlebars.ValueResolver;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a template see the components of our records and nothing else. A name that a record lacks is
 * a fault, not an empty text; a component that is null is empty.
 */
final class RecordResolver implements ValueResolver {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  /**
   * What the engine asks every context for, whatever stands in the template: the first two when it
   * sets a partial, the others on its way to a loop's or a page's {@code @name}.
   */
  private static final Set<String> ASKED_BY_THE_ENGINE =
      Set.of(
          "size",
          "empty",
          "first",
          "last",
          "index",
          "title-here",
          "language-here",
          "path-here",
          "live-here",
          "reload-here",
          "change-here",
          "anchor-here",
          "trainer-here",
          "text-language-here");

  private static final ClassValue<Map<String, MethodHandle>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          Map<String, MethodHandle> components = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            try {
              components.put(component.getName(), LOOKUP.unreflect(component.getAccessor()));
            } catch (IllegalAccessException e) {
              throw new IllegalStateException(e);
            }
          }
          return components;
        }
      };

  @Override
  public @Nullable Object resolve(Object context, String name) {
    if (context instanceof Map<?, ?> named) {
      return named.containsKey(name) ? named.get(name) : UNRESOLVED;
    }
    MethodHandle component =
        context instanceof Record ? COMPONENTS.get(context.getClass()).get(name) : null;
    if (component == null && (name.startsWith("@") || ASKED_BY_THE_ENGINE.contains(name))) {
      return UNRESOLVED;
    }
    if (component == null) {
      throw new UnknownName(name + " of a " + context.getClass().getSimpleName());
    }
    try {
      Object value = component.invoke(context);
      return value == null ? "" : value;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Object resolve(Object context) {
    return UNRESOLVED;
  }

  @Override
  public Set<Map.Entry<String, Object>> propertySet(Object context) {
    return Set.of();
  }

  /** A template asks for what is not there. */
  static final class UnknownName extends RuntimeException {
    UnknownName(String message) {
      super(message);
    }
  }
}

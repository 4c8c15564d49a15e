// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.policies;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Makes what the service itself would inject, of a package that keeps its constructors. */
public final class Made {
  private Made() {}

  public static <T> T of(Class<T> type, Object... given) {
    Constructor<?> constructor =
        Arrays.stream(type.getDeclaredConstructors())
            .filter(found -> found.getParameterCount() == given.length)
            .findFirst()
            .orElseThrow();
    try {
      constructor.setAccessible(true);
      return type.cast(constructor.newInstance(given));
    } catch (ReflectiveOperationException refused) {
      throw new IllegalStateException(refused);
    }
  }

  /**
   * @param type by its name, where that is its package's own
   */
  public static Object of(String type, Object... given) {
    try {
      return of(Class.forName(type), given);
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(absent);
    }
  }

  public static Object answer(Object of, String method) {
    try {
      Method found = of.getClass().getDeclaredMethod(method);
      found.setAccessible(true);
      return found.invoke(of);
    } catch (InvocationTargetException thrown) {
      throw new IllegalStateException(thrown.getCause());
    } catch (ReflectiveOperationException absent) {
      throw new IllegalStateException(absent);
    }
  }
}

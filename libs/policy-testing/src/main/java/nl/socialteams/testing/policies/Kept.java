// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.policies;

import java.lang.reflect.Field;

/** Things as a database gives them back, with what a policy looks at and nothing else. */
public final class Kept {
  private Kept() {}

  /**
   * @param thing as its mapping makes it, empty
   */
  public static <T> T with(T thing, String member, Object value) {
    try {
      field(thing, member).set(thing, value);
      return thing;
    } catch (ReflectiveOperationException absent) {
      throw new IllegalStateException(absent);
    }
  }

  public static Object member(Object thing, String member) {
    try {
      return field(thing, member).get(thing);
    } catch (ReflectiveOperationException absent) {
      throw new IllegalStateException(absent);
    }
  }

  private static Field field(Object thing, String member) throws NoSuchFieldException {
    Field field = thing.getClass().getDeclaredField(member);
    field.setAccessible(true);
    return field;
  }
}

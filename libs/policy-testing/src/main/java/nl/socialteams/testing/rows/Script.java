// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.testing.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Statements that stand in a file. */
public final class Script {
  private Script() {}

  /**
   * @param name of a file in the package of a class
   */
  public static String beside(Class<?> neighbour, String name) {
    try (InputStream input = neighbour.getResourceAsStream(name)) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

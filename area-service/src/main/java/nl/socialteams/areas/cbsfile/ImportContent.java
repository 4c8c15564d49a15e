// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.io.IOException;
import java.io.InputStream;

/** Takes over what one kind of file says. */
@FunctionalInterface
public interface ImportContent {

  /**
   * Reads the file to its end, within the transaction in which the import completes: rows go to a
   * temporary table first, and from there to where they are seen in a few statements.
   *
   * @param progress is told of every row
   */
  void takeOver(InputStream file, ImportProgress progress) throws IOException;
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.io.PrintStream;

/** Tells what is being loaded, line by line. */
record Story(PrintStream out) {

  void tell(String line) {
    out.println("  " + line);
  }
}

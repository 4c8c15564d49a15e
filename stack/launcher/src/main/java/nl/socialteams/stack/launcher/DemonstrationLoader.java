// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.util.List;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.JavaProgram;

/** The program that loads the demonstration through the gateway, in a process of its own. */
public final class DemonstrationLoader {
  static final String MODULE = "stack/demonstration";
  private static final String MAIN = "nl.socialteams.stack.demonstration.Demonstration";
  private static final int MEMORY = 128;

  private DemonstrationLoader() {}

  /** Ends with 0 once all of it is there. */
  public static List<String> command(Checkout checkout, SuiteProcesses suite) {
    return new JavaProgram(checkout.classPath(MODULE), MEMORY)
        .command(MAIN, suite.address(Service.GATEWAY).toString(), suite.issuer());
  }
}

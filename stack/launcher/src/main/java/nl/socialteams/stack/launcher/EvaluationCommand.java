// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.util.List;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.JavaProgram;
import nl.socialteams.stack.backing.Provider;
import nl.socialteams.stack.backing.ServerFailure;

/** Prints the evaluation of January 2015 beside the reports of the running suite. */
record EvaluationCommand(Checkout checkout, RunFolder folder) {
  private static final String MODULE = "stack/demonstration";
  private static final String MAIN = "nl.socialteams.stack.demonstration.evaluation.Evaluation";
  private static final int MEMORY = 64;

  /** Returns whether every line is the printed one, or explained. */
  boolean run() throws IOException, InterruptedException {
    RunRecord record = folder.required();
    if (record.provider() == Provider.KEYCLOAK) {
      throw new ServerFailure("With Keycloak no demonstration is loaded, so nothing to evaluate.");
    }
    String gateway = "http://127.0.0.1:" + record.ports().of(Service.GATEWAY);
    String issuer = record.provider().issuer(record.ports().backing().identity());
    List<String> command =
        new JavaProgram(checkout.classPath(MODULE), MEMORY).command(MAIN, gateway, issuer);
    return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
  }
}

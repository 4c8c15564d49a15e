// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import nl.socialteams.problem.Refusal;

/** Somebody else has to direct; that a client keeps the worker out is not said. */
final class WorkerCannotDirect extends Refusal {
  private static final long serialVersionUID = 1L;

  WorkerCannotDirect() {
    super("worker-cannot-direct");
  }
}

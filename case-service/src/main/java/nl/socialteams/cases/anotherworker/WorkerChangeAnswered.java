// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

import java.time.LocalDate;

import nl.socialteams.problem.Refusal;

/** It was answered before. */
final class WorkerChangeAnswered extends Refusal {
  private static final long serialVersionUID = 1L;

  WorkerChangeAnswered(LocalDate on) {
    super("worker-change-answered", on);
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a request for another worker. */
@Schema(
    name = "WorkerChangeStatus",
    description = "ASKED gevraagd, GRANTED ingewilligd, DECLINED afgewezen")
public enum WorkerChangeStatus {
  ASKED,
  GRANTED,
  DECLINED
}

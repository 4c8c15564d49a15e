// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of requests for another worker. */
@Schema(name = "WorkerChangeRequestList", description = "Verzoeken / requests.")
public record WorkerChangeList(@NotNull List<WorkerChangeView> items) {}

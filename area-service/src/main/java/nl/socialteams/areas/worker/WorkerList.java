// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Workers. */
@Schema(name = "WorkerList", description = "Medewerkers / workers.")
public record WorkerList(@NotNull List<WorkerView> items) {}

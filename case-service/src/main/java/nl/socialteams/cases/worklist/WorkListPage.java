// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of a work list. */
@Schema(name = "WorkList", description = "Werkvoorraad / a work list.")
public record WorkListPage(@NotNull List<WorkListLine> items) {}

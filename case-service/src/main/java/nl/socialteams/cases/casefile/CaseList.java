// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of cases. */
@Schema(name = "CaseList", description = "Casussen / cases.")
public record CaseList(@NotNull List<CaseSummary> items) {}

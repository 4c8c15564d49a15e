// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.outsidesystem;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The team and the month that were noted; no id, so nothing can be followed back. */
@Schema(
    name = "NotedOutsideRegistration",
    description = "Wat is vastgelegd, en niets anders / what was noted, and nothing else.")
public record NotedMonth(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(description = "Maand / month.", examples = "2017-02-01") LocalDate month) {}

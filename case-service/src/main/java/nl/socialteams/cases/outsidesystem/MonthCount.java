// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.outsidesystem;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many registrations outside the system a month has. */
@Schema(name = "OutsideRegistrationCount", description = "Aantal in een maand / in a month.")
public record MonthCount(
    @NotNull @Schema(description = "Maand / month.", examples = "2014-03-01") LocalDate month,
    @NotNull @Schema(description = "Aantal / number.", examples = "2") Long registrations) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.outsidesystem;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of counts by month. */
@Schema(
    name = "OutsideRegistrationCountList",
    description = "Aantallen per maand / numbers by month.")
public record MonthCountList(@NotNull List<MonthCount> items) {}

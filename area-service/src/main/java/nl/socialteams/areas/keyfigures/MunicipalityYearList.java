// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of years. */
@Schema(name = "MunicipalityYearList", description = "Cijfers per jaar / figures by year.")
public record MunicipalityYearList(@NotNull List<MunicipalityYearView> items) {}

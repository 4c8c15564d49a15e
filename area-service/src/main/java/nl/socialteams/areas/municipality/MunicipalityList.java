// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of municipalities. */
@Schema(name = "MunicipalityList", description = "Gemeenten / municipalities.")
public record MunicipalityList(@NotNull List<MunicipalityView> items) {}

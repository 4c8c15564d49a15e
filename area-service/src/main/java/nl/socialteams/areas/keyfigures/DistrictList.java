// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.keyfigures;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of districts. */
@Schema(name = "DistrictList", description = "Wijken / districts.")
public record DistrictList(@NotNull List<DistrictView> items) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of measurements. */
@Schema(name = "MeasurementList", description = "Metingen / measurements.")
public record MeasurementList(@NotNull List<MeasurementView> items) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of aftercare. */
@Schema(name = "AftercareList", description = "Nazorg / aftercare.")
public record AftercareList(@NotNull List<AftercareView> items) {}

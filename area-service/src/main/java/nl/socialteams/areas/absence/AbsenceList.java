// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.absence;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of absences. */
@Schema(name = "AbsenceList", description = "Afwezigheid / absences.")
public record AbsenceList(@NotNull List<AbsenceView> items) {}

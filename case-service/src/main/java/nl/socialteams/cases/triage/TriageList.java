// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of triages. */
@Schema(name = "TriageList", description = "Triages van een casus / triages of a case.")
public record TriageList(@NotNull List<TriageView> items) {}

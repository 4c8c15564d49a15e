// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of readings of a restricted file. */
@Schema(
    name = "RestrictedReadingList",
    description = "Inzagen in een beperkt dossier / readings of a restricted file.")
public record RestrictedReadingList(@NotNull List<RestrictedReadingView> items) {}

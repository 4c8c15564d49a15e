// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of consultations about a plan. */
@Schema(name = "TailorMadeConsultationList", description = "Overleggen / consultations.")
public record TailorMadeConsultationList(@NotNull List<TailorMadeConsultationView> items) {}

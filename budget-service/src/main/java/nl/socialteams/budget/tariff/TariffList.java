// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.tariff;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tariffs. */
@Schema(name = "TariffList", description = "Tarieven / tariffs.")
public record TariffList(@NotNull List<TariffView> items) {}

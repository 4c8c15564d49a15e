// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangeoffer;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of offers. */
@Schema(name = "ExchangeOfferList", description = "Aanbod / offers.")
public record ExchangeOfferList(@NotNull List<ExchangeOfferView> items) {}

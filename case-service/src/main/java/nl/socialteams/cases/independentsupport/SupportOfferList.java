// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.independentsupport;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of offers of independent support. */
@Schema(name = "IndependentSupportOfferList", description = "Aanbiedingen / offers.")
public record SupportOfferList(@NotNull List<SupportOfferView> items) {}

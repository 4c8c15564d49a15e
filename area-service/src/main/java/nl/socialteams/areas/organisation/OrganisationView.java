// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as the API shows it. */
@Schema(name = "Organisation", description = "Organisatie / an organisation.")
public record OrganisationView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c80") UUID organisationId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Naam / name.", examples = "Trajekt") String name,
    @Schema(
            description =
                "Client waarmee de eigen systemen inloggen / the client of its own systems.",
            examples = "example-organisation")
        String clientId,
    @NotNull @Schema(description = "Financiering, op datum / funding by date.")
        List<FundingView> fundings) {

  static OrganisationView of(Organisation organisation, List<Funding> fundings) {
    return new OrganisationView(
        organisation.id(),
        organisation.municipality(),
        organisation.name(),
        organisation.client(),
        fundings.stream().map(FundingView::of).toList());
  }
}

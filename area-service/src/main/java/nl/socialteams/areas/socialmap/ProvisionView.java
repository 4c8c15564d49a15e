// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.openinghours.OpeningHours;

/** A provision as the API shows it. */
@Schema(name = "Provision", description = "Voorziening op de sociale kaart / a provision.")
public record ProvisionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID provisionId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Naam / name.", examples = "Inloop Voorbeeldplein") String name,
    @NotNull @Schema(description = "Soort / kind.", examples = "ACTIVITY") String kind,
    @Schema(description = "Organisatie / organisation.", examples = "Stichting Voorbeeld")
        String organisation,
    @Schema(description = "Organisatie waarmee de gemeente werkt / by id.") UUID organisationId,
    @NotNull @Schema(description = "Omschrijving / description.") ProvisionText description,
    @NotNull @Schema(description = "Leefgebieden / life domains.", examples = "[\"FINANCES\"]")
        List<String> lifeDomains,
    @NotNull @Schema(description = "Bereikt de hele gemeente.", examples = "false")
        Boolean wholeMunicipality,
    @NotNull @Schema(description = "Bereikte buurten / reached.", examples = "[\"BU09350205\"]")
        List<String> neighbourhoodCodes,
    @NotNull @Schema(description = "Indicatie nodig / indication needed.", examples = "false")
        Boolean indicationNeeded,
    @Schema(description = "Plaats / where it is.") ProvisionPlace place,
    @Schema(description = "Bereikbaarheid / contact.") ProvisionContact contact,
    @Schema(description = "Openingstijden / opening hours.") OpeningHours openingHours,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2030-01-01")
        LocalDate validFrom,
    @Schema(description = "Eerste dag zonder / first day without it.") LocalDate validUntil,
    @Schema(description = "Register waaruit zij geladen is / where it was loaded from.")
        String source,
    @Schema(description = "Sleutel in dat register / its key there.") String externalId,
    @Schema(description = "Afstand in meters, bij zoeken op afstand / metres, in a search by near.")
        Integer distanceMetres) {

  public static ProvisionView of(Provision provision) {
    return of(provision, null);
  }

  public static ProvisionView of(Provision provision, Integer distanceMetres) {
    NewProvision content = provision.content();
    return new ProvisionView(
        provision.id(),
        content.municipality(),
        content.name(),
        content.kind(),
        content.organisation(),
        content.organisationId(),
        content.description(),
        content.lifeDomains(),
        content.wholeMunicipality(),
        content.neighbourhoodCodes(),
        content.indicationNeeded(),
        content.place(),
        content.contact(),
        content.openingHours(),
        content.validFrom(),
        content.validUntil(),
        provision.source(),
        provision.externalId(),
        distanceMetres);
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.ownidentifier.OwnIdentifier;

/** A registration as the API shows it. */
@Schema(name = "Registration", description = "Aanmelding / a registration.")
public record RegistrationView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e") UUID registrationId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Vorm / form.", examples = "CASE") RegistrationForm form,
    @NotNull @Schema(description = "Datum / day.", examples = "2024-03-01") LocalDate registeredOn,
    @NotNull @Schema(description = "Ingang / entry.", examples = "GENERAL_PRACTITIONER")
        Entry entry,
    @NotNull @Schema(description = "Hulpvraag / question.") NewQuestion question,
    @NotNull @Schema(description = "CBS-buurtcode.", examples = "BU09350205")
        String neighbourhoodCode,
    @Schema(description = "Deel van de buurt / a part's name.") String part,
    @Schema(
            description = "Team; leeg waar er geen is / absent where none serves the area.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        UUID teamId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID clientId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @Schema(
            description = "Casus; leeg zonder casus / absent for a person without a case.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f")
        UUID caseId,
    @Schema(description = "Eigen kenmerk van wie aanleverde / the deliverer's own identifier.")
        OwnIdentifier ownIdentifier) {

  static RegistrationView of(Registration registration, AskedQuestion asked) {
    return new RegistrationView(
        registration.id(),
        registration.municipality(),
        registration.form(),
        registration.registeredOn(),
        registration.entry(),
        new NewQuestion(registration.questionKind(), asked.text(), asked.lifeDomains()),
        registration.neighbourhoodCode(),
        registration.partName(),
        registration.team(),
        registration.client(),
        registration.household(),
        registration.caseId(),
        asked.own());
  }
}

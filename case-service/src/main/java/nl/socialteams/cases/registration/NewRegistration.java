// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.NewClient;
import nl.socialteams.cases.ownidentifier.OwnIdentifier;
import nl.socialteams.cases.teammapping.AreaCodes;

/** A resident to register. */
@Schema(name = "NewRegistration", description = "Aanmelding / a resident to register.")
public record NewRegistration(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = AreaCodes.MUNICIPALITY)
        String municipality,
    @Schema(description = "Vorm / form.", examples = "CASE") @NotNull RegistrationForm form,
    @Schema(description = "Datum van aanmelding / day.", examples = "2024-03-01") @NotNull
        LocalDate registeredOn,
    @Schema(description = "Ingang / entry.", examples = "GENERAL_PRACTITIONER") @NotNull
        Entry entry,
    @Schema(description = "Hulpvraag / question.") @NotNull @Valid NewQuestion question,
    @Schema(description = "CBS-buurtcode / neighbourhood.", examples = "BU09350205")
        @NotNull
        @Pattern(regexp = AreaCodes.NEIGHBOURHOOD)
        String neighbourhoodCode,
    @Schema(
            description =
                "Naam van een deel van de buurt, waar het team daarvan afhangt / a part's name.")
        @Size(min = 1, max = 100)
        String part,
    @Schema(description = "Cliënt / client.") @NotNull @Valid NewClient client,
    @Schema(
            description =
                "Huishouden waar de cliënt bij hoort; anders een nieuw / the household to join.")
        UUID householdId,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince,
    @Schema(
            description =
                "Eigen kenmerk waaronder u de aanmelding kent; zo kan ze veilig nog eens worden"
                    + " gezonden / by what you know it, so that it can be told again safely.")
        @Valid
        OwnIdentifier ownIdentifier) {}

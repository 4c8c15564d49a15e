// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent as the API shows it. */
@Schema(name = "Consent", description = "Toestemming / consent.")
public record ConsentView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c91") UUID consentId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @Schema(description = "Organisatie / organisation.") UUID organisationId,
    @Schema(description = "Of team / or team.") UUID teamId,
    @NotNull @Schema(description = "Doel / purpose.", examples = "REFERRAL") ConsentPurpose purpose,
    @NotNull @Schema(description = "Status.", examples = "GIVEN") ConsentStatus status,
    @NotNull @Schema(description = "Geldt vandaag / holds today.", examples = "true")
        Boolean inForce,
    @NotNull @Schema(description = "Gegeven op / given on.", examples = "2025-03-03")
        LocalDate givenOn,
    @Schema(description = "Eerste dag zonder / first day without it.") LocalDate endsOn,
    @NotNull @Schema(description = "Omvatte delen / parts covered.", examples = "[\"CLIENT\"]")
        List<FilePart> parts,
    @Schema(description = "Leefgebieden; leeg is alle / life domains; absent for all.")
        List<String> lifeDomains,
    @NotNull @Schema(description = "Hoe gegeven / how it was given.", examples = "SPOKEN")
        ConsentWay way,
    @Schema(description = "Toelichting / what the client said of it.") String note,
    @NotNull @Schema(description = "Wat ermee gebeurde / what became of it.")
        List<ConsentChangeView> history) {}

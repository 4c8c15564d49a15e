// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent as the client gives it. */
@Schema(name = "NewConsent", description = "Toestemming / consent, as it is given.")
public record NewConsent(
    @Schema(
            description = "Organisatie die iets mag weten / organisation that may be told.",
            examples = "0198c5f2-7d1e-7a33-9d10-0000000000b1")
        UUID organisationId,
    @Schema(description = "Of een ander team / or another team.") UUID teamId,
    @Schema(description = "Doel / purpose.", examples = "REFERRAL") @NotNull ConsentPurpose purpose,
    @Schema(description = "Gegeven op / given on.", examples = "2025-03-03") @NotNull
        LocalDate givenOn,
    @Schema(
            description =
                "Eerste dag waarop zij niet meer geldt; leeg tot nader order / first day without it.")
        LocalDate endsOn,
    @Schema(
            description =
                "Delen van het dossier; leeg is alle / parts of the file; absent for all.",
            examples = "[\"CLIENT\", \"QUESTION\"]")
        @Size(min = 1, max = 6)
        List<@NotNull FilePart> parts,
    @Schema(
            description =
                "Leefgebieden (codelijst LIFE_DOMAIN); leeg is alle. Met leefgebieden worden"
                    + " contactmomenten niet gedeeld, en de hulpvraag alleen als al haar leefgebieden"
                    + " erbij staan / life domains; absent for all. With life domains contacts are not"
                    + " shared, and the question only if all of its life domains are among them.")
        @Size(min = 1, max = 40)
        List<@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String> lifeDomains,
    @Schema(description = "Hoe gegeven / how it was given.", examples = "SPOKEN") @NotNull
        ConsentWay way,
    @Schema(description = "Toelichting / what the client said of it.") @Size(min = 1, max = 1000)
        String note,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  Recipient recipient() {
    return new Recipient(organisationId, teamId);
  }

  Set<FilePart> covered() {
    return parts == null ? EnumSet.allOf(FilePart.class) : EnumSet.copyOf(parts);
  }
}

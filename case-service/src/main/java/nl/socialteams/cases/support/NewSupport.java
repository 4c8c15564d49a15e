// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** A form of support, also where it corrects what was noted before. */
@Schema(name = "NewSupport", description = "Ondersteuning / a form of support.")
public record NewSupport(
    @Schema(description = "Bestaand of nieuw / existing or new.", examples = "NEW") @NotNull
        Arrangement arrangement,
    @Schema(description = "Leefgebied / life domain.", examples = "FINANCES")
        @NotNull
        @Pattern(regexp = ListCodes.CODE_FORM)
        String lifeDomain,
    @Schema(description = "Kantelingscirkel / tilt ring.", examples = "GENERAL_PROVISION")
        @NotNull
        @Pattern(regexp = ListCodes.CODE_FORM)
        String ring,
    @Schema(description = "Soort / kind, a code of SUPPORT_KIND.", examples = "DEBT_COUNSELLING")
        @NotNull
        @Pattern(regexp = ListCodes.CODE_FORM)
        String kind,
    @Schema(description = "Organisatie die het geeft / organisation that gives it.")
        UUID providerId,
    @Schema(description = "Wet / law.", examples = "WGS") @Pattern(regexp = ListCodes.CODE_FORM)
        String law,
    @Schema(description = "Eerste dag / first day.", examples = "2025-09-01") @NotNull
        LocalDate validFrom,
    @Schema(description = "Eerste dag zonder / first day without it.") LocalDate validUntil,
    @Schema(description = "Kosten, waar bekend / cost, where known.") @Valid SupportCost unitCost,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}

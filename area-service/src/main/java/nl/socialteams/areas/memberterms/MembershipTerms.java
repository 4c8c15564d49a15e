// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.codelist.CodeList;

/** On what terms somebody works in a team. */
@Schema(name = "MembershipTerms", description = "Voorwaarden / on what terms somebody works.")
public record MembershipTerms(
    @Schema(
            description = "Moederorganisatie / mother organisation.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c80")
        @NotNull
        UUID organisationId,
    @Schema(description = "Beroepskracht of vrijwilliger / kind.", examples = "PROFESSIONAL")
        @NotNull
        MemberKind kind,
    @Schema(description = "Functie in het team / function.", examples = "MEMBER") @NotNull
        TeamFunction function,
    @Schema(
            description = "Discipline, uit codelijst DISCIPLINE / discipline.",
            examples = "SOCIAL_WORK")
        @NotNull
        @Pattern(regexp = CodeList.CODE_FORM)
        String discipline,
    @Schema(description = "Generalist of specialist / focus.", examples = "GENERALIST") @NotNull
        Focus focus,
    @Schema(
            description = "Gedetacheerd of netwerk / seconded or networked.",
            examples = "NETWORKED")
        @NotNull
        Attachment attachment,
    @Schema(description = "Functionele aansturing / who steers.", examples = "MOTHER_ORGANISATION")
        @NotNull
        Steering steeredBy,
    @Schema(
            description =
                "Uren per week, als die zijn afgesproken / hours per week, where that was agreed.",
            examples = "24")
        @Positive
        @DecimalMax("60")
        @Digits(integer = 2, fraction = 1)
        BigDecimal hoursPerWeek,
    @Schema(description = "Fte, in plaats van uren / FTE instead of hours; without both: unknown.")
        @Positive
        @DecimalMax("1.5")
        @Digits(integer = 1, fraction = 3)
        BigDecimal fte,
    @Schema(description = "Alleen voor vrijwilligers / only for volunteers.") @Valid
        VolunteerTerms volunteer) {}

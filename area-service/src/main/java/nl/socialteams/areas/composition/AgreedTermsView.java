// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.membership.MembershipTerm;
import nl.socialteams.areas.memberterms.Attachment;
import nl.socialteams.areas.memberterms.DeploymentGiven;
import nl.socialteams.areas.memberterms.Focus;
import nl.socialteams.areas.memberterms.FullTime;
import nl.socialteams.areas.memberterms.MemberKind;
import nl.socialteams.areas.memberterms.MembershipTerms;
import nl.socialteams.areas.memberterms.Steering;
import nl.socialteams.areas.memberterms.TeamFunction;
import nl.socialteams.areas.memberterms.VolunteerTerms;

/** Terms with hours and FTE, one of them derived. */
@Schema(name = "AgreedTerms", description = "Geldende voorwaarden / terms as they hold.")
public record AgreedTermsView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c80") UUID organisationId,
    @NotNull @Schema(examples = "PROFESSIONAL") MemberKind kind,
    @NotNull @Schema(examples = "MEMBER") TeamFunction function,
    @NotNull @Schema(description = "Discipline.", examples = "SOCIAL_WORK") String discipline,
    @NotNull @Schema(examples = "GENERALIST") Focus focus,
    @NotNull @Schema(examples = "SECONDED") Attachment attachment,
    @NotNull @Schema(examples = "MUNICIPALITY") Steering steeredBy,
    @Schema(description = "Uren per week / hours per week.", examples = "24")
        BigDecimal hoursPerWeek,
    @Schema(description = "Fte / full-time equivalent.", examples = "0.667") BigDecimal fte,
    @NotNull
        @Schema(
            description = "Wat is afgesproken; het andere is afgeleid / what was agreed.",
            examples = "HOURS")
        DeploymentGiven given,
    @Schema(description = "Afspraken met een vrijwilliger / a volunteer's.")
        VolunteerTerms volunteer,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2014-05-01")
        LocalDate from,
    @Schema(description = "Eerste dag erna / first day after.") LocalDate until) {

  static AgreedTermsView of(MembershipTerm term, FullTime fullTime) {
    MembershipTerms agreed = term.terms();
    return new AgreedTermsView(
        agreed.organisationId(),
        agreed.kind(),
        agreed.function(),
        agreed.discipline(),
        agreed.focus(),
        agreed.attachment(),
        agreed.steeredBy(),
        fullTime.hoursOf(agreed),
        fullTime.fteOf(agreed),
        DeploymentGiven.in(agreed),
        agreed.volunteer(),
        term.timeline().validFrom(),
        term.timeline().validUntil());
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The change in one domain of one version of a matrix; versions are not mixed. */
@Schema(
    name = "SocialReturnOfDomain",
    description = "Verandering in een domein / change in a domain.")
public record DomainChange(
    @NotNull @Schema(examples = "ZRM") String matrix,
    @NotNull @Schema(description = "Versie van de matrix / version.", examples = "1")
        Integer matrixVersion,
    @NotNull @Schema(examples = "PARTICIPATION") String domain,
    @NotNull @Schema(description = "Verandering / change.") ScoreChange change) {}

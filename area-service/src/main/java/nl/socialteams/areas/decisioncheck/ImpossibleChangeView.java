// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.decisionplan.ImpossibleChange;
import nl.socialteams.areas.decisionplan.ImpossibleReason;

/** A change that cannot be. */
@Schema(name = "ImpossibleChange", description = "Onmogelijke wijziging / it cannot be.")
public record ImpossibleChangeView(
    @NotNull
        @Schema(description = "Plaats in het ontwerp / where.", examples = "/teams/ended/0/team")
        String pointer,
    @NotNull @Schema(description = "Reden / reason.", examples = "SERVES_LATER")
        ImpossibleReason reason,
    @NotNull @Schema(description = "Team.", examples = "Daalhof") String team) {

  static ImpossibleChangeView of(ImpossibleChange change) {
    return new ImpossibleChangeView(change.pointer(), change.reason(), change.team());
  }
}

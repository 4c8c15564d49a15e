// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.decisionplan.UnknownName;

/** A name that is of no area or team, with what may have been meant. */
@Schema(name = "UnknownName", description = "Onbekende naam / a name that is unknown.")
public record UnknownNameView(
    @NotNull
        @Schema(description = "Plaats in het ontwerp / where.", examples = "/assignments/2/area")
        String pointer,
    @NotNull @Schema(description = "Zoals geschreven / as written.", examples = "Wttevrouwenveld")
        String name,
    @NotNull @Schema(description = "Best gelijkende namen / the nearest real names.")
        List<NearestNameView> nearest) {

  static UnknownNameView of(UnknownName unknown) {
    return new UnknownNameView(
        unknown.pointer(),
        unknown.name(),
        unknown.nearest().stream().map(NearestNameView::of).toList());
  }
}

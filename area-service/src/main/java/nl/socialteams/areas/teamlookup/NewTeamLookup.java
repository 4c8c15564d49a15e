// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;

/** A place and a day. */
@Schema(
    name = "NewTeamLookup",
    description = "Vraag welk team / which team: a place, told in exactly one way, and a day.")
public record NewTeamLookup(
    @Schema(description = "Peildatum / day.", examples = "2017-03-01") @NotNull LocalDate on,
    @Schema(description = "Alleen hier zoeken / search here only.", examples = "GM0935")
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(description = "Buurt, of een deel ervan / neighbourhood.") @Valid
        GivenNeighbourhood neighbourhood,
    @Schema(
            description = "Adres / address.",
            examples = "{\"postcode\": \"6216 AB\", \"houseNumber\": 12}")
        @Valid
        GivenAddress address,
    @Schema(description = "Punt / a point.") @Valid GivenCoordinates coordinates) {

  /** The members that tell the place; exactly one should. */
  List<String> toldPlaces() {
    List<String> told = new ArrayList<>();
    if (neighbourhood != null) {
      told.add("neighbourhood");
    }
    if (address != null) {
      told.add("address");
    }
    if (coordinates != null) {
      told.add("coordinates");
    }
    return told;
  }
}

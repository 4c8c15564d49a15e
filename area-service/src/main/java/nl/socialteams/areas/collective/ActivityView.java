// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as everybody may see it: without persons and cases. */
@Schema(name = "CollectiveActivity", description = "Collectieve activiteit / an activity.")
public record ActivityView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID activityId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Soort / kind.", examples = "MEALS") String kind,
    @NotNull @Schema(description = "Naam / name.", examples = "Samen koken") String title,
    @Schema(description = "Plaats / place.", examples = "Buurthuis") String place,
    @NotNull @Schema(description = "Buurten / neighbourhoods.", examples = "[\"BU09350205\"]")
        List<String> neighbourhoodCodes,
    @NotNull @Schema(description = "Dagen / days.", examples = "[\"2030-04-04\"]")
        List<LocalDate> dates,
    @NotNull @Schema(description = "Plaatsen / places.", examples = "12") Integer capacity,
    @NotNull @Schema(description = "Vrije plaatsen / places left.", examples = "11")
        Integer placesLeft,
    @NotNull @Schema(description = "Status.", examples = "PLANNED") ActivityStatus status,
    @Schema(description = "Afgelast op / cancelled on.") LocalDate cancelledOn) {

  static ActivityView of(CollectiveActivity activity) {
    return new ActivityView(
        activity.id(),
        activity.municipality(),
        activity.kind(),
        activity.title(),
        activity.place(),
        activity.neighbourhoods(),
        activity.dates(),
        activity.capacity(),
        activity.capacity() - activity.placesTaken(),
        activity.status(),
        activity.status() == ActivityStatus.PLANNED ? null : activity.history().getLast().onDay());
  }
}

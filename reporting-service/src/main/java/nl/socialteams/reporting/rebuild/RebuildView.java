// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rebuild as the API shows it. */
@Schema(name = "Rebuild", description = "Herbouw van de cijfers / a rebuild of the figures.")
public record RebuildView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID rebuildId,
    @NotNull @Schema(description = "Stand / how it stands.", examples = "DONE")
        RebuildStatus status,
    @NotNull @Schema(description = "Gelezen gebeurtenissen / events read so far.", examples = "412")
        Long eventsRead,
    @Schema(
            description =
                "Nog te lezen, ten hoogste / still to be read, at most; absent before the first"
                    + " events.",
            examples = "0")
        Long eventsRemaining,
    @NotNull
        @Schema(
            description =
                "Of de oude cijfers met de nieuwe vergeleken zijn / whether the figures that"
                    + " answered were held against those made anew of the same events.",
            examples = "true")
        Boolean compared,
    @NotNull
        @Schema(
            description =
                "Feiten die maar een van beide heeft / facts that only one of the two has; empty"
                    + " where every figure is the same.")
        List<RebuildDifference> differences,
    @NotNull @Schema(description = "Begonnen / started.", examples = "2017-03-01T08:00:00Z")
        Instant startedAt,
    @Schema(
            description = "Klaar of mislukt / done or failed; absent while it runs.",
            examples = "2017-03-01T08:00:07Z")
        Instant finishedAt) {

  static RebuildView of(Rebuild rebuild) {
    return new RebuildView(
        rebuild.id(),
        rebuild.status(),
        rebuild.eventsRead(),
        rebuild.eventsRemaining(),
        rebuild.isCompared(),
        rebuild.differences().entrySet().stream().map(RebuildDifference::of).toList(),
        rebuild.startedAt(),
        rebuild.finishedAt());
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionpaper;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.team.NewTeamName;

/** What a decision does to teams, all on its day. */
@Schema(name = "DraftedTeams", description = "Wijzigingen van teams / changes of teams.")
public record DraftedTeams(
    @Schema(description = "Opgericht / founded.") @Size(max = 100)
        List<@Valid @NotNull NewTeamName> founded,
    @Schema(description = "Van naam veranderd / renamed.") @Size(max = 100)
        List<@Valid @NotNull DraftedRenaming> renamed,
    @Schema(description = "Gesplitst / split.") @Size(max = 100)
        List<@Valid @NotNull DraftedSplit> split,
    @Schema(description = "Samengevoegd / merged.") @Size(max = 100)
        List<@Valid @NotNull DraftedMerger> merged,
    @Schema(description = "Beëindigd / ended.") @Size(max = 100)
        List<@Valid @NotNull DraftedEnding> ended) {

  public static final DraftedTeams NONE = new DraftedTeams(null, null, null, null, null);

  public DraftedTeams {
    founded = copy(founded);
    renamed = copy(renamed);
    split = copy(split);
    merged = copy(merged);
    ended = copy(ended);
  }

  @JsonIgnore
  boolean isEmpty() {
    return founded.isEmpty()
        && renamed.isEmpty()
        && split.isEmpty()
        && merged.isEmpty()
        && ended.isEmpty();
  }

  /** May hold nulls until the constraints have been checked. */
  private static <T> List<T> copy(List<T> given) {
    return java.util.Collections.unmodifiableList(Objects.requireNonNullElse(given, List.of()));
  }
}

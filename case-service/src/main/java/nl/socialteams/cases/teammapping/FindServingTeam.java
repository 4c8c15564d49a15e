// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A part's own team goes before that of its neighbourhood. */
@ApplicationScoped
public class FindServingTeam {
  private final MappedAreas areas;

  @Inject
  FindServingTeam(MappedAreas areas) {
    this.areas = areas;
  }

  /**
   * @param part null where only the neighbourhood is known
   */
  public ServedArea find(String neighbourhood, UUID part, LocalDate on) {
    List<MappedAssignment> serving = areas.assignments(neighbourhood, on);
    Optional<UUID> whole =
        serving.stream().filter(MappedAssignment::isWhole).map(MappedAssignment::team).findFirst();
    if (part == null) {
      return withoutPart(neighbourhood, serving, whole);
    }
    return serving.stream()
        .filter(assigned -> part.equals(assigned.part()))
        .map(MappedAssignment::team)
        .findFirst()
        .or(() -> whole)
        .map(ServedArea::by)
        .orElseGet(ServedArea::byNobody);
  }

  /** Parts that go to the same team as the whole leave no doubt. */
  private ServedArea withoutPart(
      String neighbourhood, List<MappedAssignment> serving, Optional<UUID> whole) {
    List<UUID> elsewhere =
        serving.stream()
            .filter(assigned -> !assigned.isWhole())
            .filter(assigned -> !whole.equals(Optional.of(assigned.team())))
            .map(MappedAssignment::part)
            .toList();
    if (!elsewhere.isEmpty()) {
      return ServedArea.dependingOn(names(neighbourhood, elsewhere));
    }
    return whole.map(ServedArea::by).orElseGet(ServedArea::byNobody);
  }

  private List<String> names(String neighbourhood, List<UUID> parts) {
    return areas.parts(neighbourhood).stream()
        .filter(part -> parts.contains(part.partId()))
        .map(MappedPart::name)
        .toList();
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

/**
 * A social team as it is now. It is told again on the day that a name or an end comes into force.
 *
 * @param teamId the key of the event
 * @param name the name of today
 * @param endedOn first day without the team; absent while it works; its first day itself for a team
 *     that was withdrawn before it began
 * @param splitFrom the team that it was split from; absent for most
 * @param mergedInto the team that it went into; absent for most
 * @param names every name that was ever known, the superseded ones included
 * @param programmes other programmes that it is part of, and was known to be
 * @param life when it works, as it is known and was known before
 * @param knownFrom since when this state is known
 */
public record TeamState(
    UUID teamId,
    String municipality,
    long version,
    String name,
    String kind,
    LocalDate foundedOn,
    LocalDate endedOn,
    UUID splitFrom,
    UUID mergedInto,
    List<NameOfTeam> names,
    List<ProgrammeOfTeam> programmes,
    List<LifeOfTeam> life,
    Instant knownFrom,
    boolean asserted) {

  public TeamState {
    requireNonNull(teamId, "teamId");
    requireNonNull(municipality, "municipality");
    requireNonNull(name, "name");
    requireNonNull(kind, "kind");
    requireNonNull(foundedOn, "foundedOn");
    requireNonNull(knownFrom, "knownFrom");
    names = List.copyOf(requireNonNullElse(names, List.of()));
    programmes = List.copyOf(requireNonNullElse(programmes, List.of()));
    life = List.copyOf(requireNonNullElse(life, List.of()));
  }

  /** A team without a history, as it was told at first. */
  public TeamState(
      UUID teamId,
      String municipality,
      long version,
      String name,
      String kind,
      LocalDate foundedOn,
      LocalDate endedOn,
      UUID splitFrom,
      Instant knownFrom,
      boolean asserted) {
    this(
        teamId,
        municipality,
        version,
        name,
        kind,
        foundedOn,
        endedOn,
        splitFrom,
        null,
        List.of(),
        List.of(),
        List.of(),
        knownFrom,
        asserted);
  }
}

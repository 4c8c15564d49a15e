// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/**
 * Who or what stops: one of the four, the others are null; all are where nobody in particular does.
 *
 * @param neighbourhood goes to another team
 */
record Leaving(UUID worker, UUID organisation, UUID team, String neighbourhood) {
  /**
   * @param place where it stands in the request
   * @throws InvalidInput where it is not one of them
   */
  Leaving requireOne(Fault.Place place, String pointer) {
    return require(named() == 1, place, pointer);
  }

  /**
   * The same, where it may also be nobody in particular.
   *
   * @throws InvalidInput where it is more than one of them
   */
  Leaving requireAtMostOne(Fault.Place place, String pointer) {
    return require(named() <= 1, place, pointer);
  }

  boolean isNobodyInParticular() {
    return named() == 0;
  }

  private long named() {
    return Stream.of(worker, organisation, team, neighbourhood).filter(Objects::nonNull).count();
  }

  private Leaving require(boolean sound, Fault.Place place, String pointer) {
    if (!sound) {
      throw new InvalidInput(List.of(Fault.of(place, pointer, "leaving-of-one")));
    }
    return this;
  }

  HandoverKind kind() {
    if (worker != null) {
      return HandoverKind.WORKER;
    }
    if (organisation != null) {
      return HandoverKind.ORGANISATION;
    }
    return team != null ? HandoverKind.TEAM : HandoverKind.NEIGHBOURHOOD;
  }
}

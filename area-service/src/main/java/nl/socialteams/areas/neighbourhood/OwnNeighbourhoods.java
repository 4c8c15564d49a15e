// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.problem.Fault;

/** Policy: what a municipality records lies in neighbourhoods of its own. */
@ApplicationScoped
public class OwnNeighbourhoods {
  private final NeighbourhoodRepository neighbourhoods;

  @Inject
  OwnNeighbourhoods(NeighbourhoodRepository neighbourhoods) {
    this.neighbourhoods = neighbourhoods;
  }

  /**
   * @param pointer where the code stands in the request
   */
  public Optional<Fault> fault(String municipality, String pointer, String code) {
    Neighbourhood found = neighbourhoods.find(code);
    return found != null && found.municipality().equals(municipality)
        ? Optional.empty()
        : Optional.of(Fault.of(Fault.Place.BODY, pointer, "unknown-neighbourhood", code));
  }

  /** One for each code that is of no neighbourhood there. */
  public List<Fault> faults(String municipality, String pointer, List<String> codes) {
    return IntStream.range(0, codes.size())
        .mapToObj(at -> fault(municipality, pointer + "/" + at, codes.get(at)))
        .flatMap(Optional::stream)
        .toList();
  }
}

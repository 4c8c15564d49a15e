// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.neighbourhood.Neighbourhood;
import nl.socialteams.areas.neighbourhood.NeighbourhoodEvents;
import nl.socialteams.areas.neighbourhood.NeighbourhoodRepository;
import nl.socialteams.areas.neighbourhood.PartView;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Puts the addresses of a part in the place of those that were known, from a day on. */
@ApplicationScoped
class ReplacePartAddresses {
  private final AddressRangeRepository ranges;
  private final PartAddressHistory history;
  private final KnowledgeClock knowledge;
  private final NeighbourhoodRepository neighbourhoods;
  private final NeighbourhoodEvents events;

  @Inject
  ReplacePartAddresses(
      AddressRangeRepository ranges,
      PartAddressHistory history,
      KnowledgeClock knowledge,
      NeighbourhoodRepository neighbourhoods,
      NeighbourhoodEvents events) {
    this.ranges = ranges;
    this.history = history;
    this.knowledge = knowledge;
    this.neighbourhoods = neighbourhoods;
    this.events = events;
  }

  /**
   * @throws InvalidInput where a range is empty or overlaps another one of the list
   * @throws AddressRangeOverlap where an address lies in another part
   */
  void replace(Neighbourhood neighbourhood, PartView part, NewPartAddresses wanted) {
    KnownAddresses addresses = wanted.addresses();
    requireSound(addresses.ranges());
    requireOutsideOtherParts(neighbourhood.code(), part.partId(), addresses);
    history.replace(neighbourhood, part.partId(), addresses, knowledge.known(wanted.knownSince()));
    events.changed(neighbourhood.code());
  }

  private static void requireSound(List<AddressRange> told) {
    List<Fault> faults = new ArrayList<>();
    for (int at = 0; at < told.size(); at++) {
      AddressRange range = told.get(at);
      if (range.numbers().isEmpty()) {
        faults.add(fault(at, "range-without-numbers"));
      } else if (told.subList(0, at).stream().anyMatch(range::overlaps)) {
        faults.add(fault(at, "range-repeated"));
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Fault fault(int at, String code) {
    return Fault.of(Fault.Place.BODY, "/ranges/" + at, code);
  }

  private void requireOutsideOtherParts(String code, UUID part, KnownAddresses told) {
    Map<String, List<AddressRange>> byPostcode =
        told.ranges().stream().collect(Collectors.groupingBy(AddressRange::postcode));
    for (AddressRangeRepository.Owned other : ranges.in(code, told.from())) {
      List<AddressRange> near = byPostcode.getOrDefault(other.range().postcode(), List.of());
      if (!other.part().equals(part) && near.stream().anyMatch(other.range()::overlaps)) {
        throw new AddressRangeOverlap(other.range().postcode(), nameOf(code, other.part()));
      }
    }
  }

  private String nameOf(String code, UUID part) {
    return neighbourhoods.parts(code).stream()
        .filter(known -> known.partId().equals(part))
        .map(PartView::name)
        .findFirst()
        .orElseThrow();
  }
}

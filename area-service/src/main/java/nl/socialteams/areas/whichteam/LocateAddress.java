// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.postcode.Address;
import nl.socialteams.areas.postcode.PostcodeFinding;
import nl.socialteams.areas.postcode.PostcodeTables;

/**
 * A place that is told by its address. A table of a later year than the day tells how it is by
 * then, not for sure how it was. A house number that the table has goes before its postcode;
 * without a number, a postcode is as sure as the neighbourhoods it lies in are few.
 */
@ApplicationScoped
public class LocateAddress {
  private final PostcodeTables tables;

  @Inject
  LocateAddress(PostcodeTables tables) {
    this.tables = tables;
  }

  public Location locate(Address address, Set<String> municipalities, LocalDate on) {
    List<PostcodeFinding> found = tables.find(address, municipalities, on);
    if (found.isEmpty()) {
      return Location.UNKNOWN;
    }
    List<PostcodeFinding> exact = found.stream().filter(PostcodeFinding::hasNumber).toList();
    boolean timely = found.getFirst().year() <= on.getYear();
    return exact.isEmpty()
        ? located(Rule.POSTCODE, timely && address.houseNumber() == null, found, address)
        : located(Rule.POSTCODE_AND_NUMBER, timely, exact, address);
  }

  private static Location located(
      Rule rule, boolean certain, List<PostcodeFinding> found, Address address) {
    List<String> codes = found.stream().map(PostcodeFinding::neighbourhood).distinct().toList();
    return new Location(rule, certain, codes, null, address, found.getFirst().year());
  }
}

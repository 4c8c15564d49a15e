// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.util.List;
import java.util.UUID;

import nl.socialteams.areas.postcode.Address;

/**
 * Where a place is, as far as that can be told before anybody asks who serves it.
 *
 * @param rule what told it
 * @param certain whether the place lies in one of the neighbourhoods for sure
 * @param neighbourhoods codes of all that it may lie in; empty where the place is unknown
 * @param part the part it lies in, or null where none was named
 * @param address null unless the place is one
 * @param tableYear of the postcode table or the map, or null where neither was needed
 */
public record Location(
    Rule rule,
    boolean certain,
    List<String> neighbourhoods,
    NamedPart part,
    Address address,
    Integer tableYear) {
  static final Location UNKNOWN =
      new Location(Rule.NOTHING_FOUND, false, List.of(), null, null, null);

  static Location in(String neighbourhood) {
    return new Location(Rule.NEIGHBOURHOOD, true, List.of(neighbourhood), null, null, null);
  }

  static Location inPart(String neighbourhood, UUID part, String name) {
    return new Location(
        Rule.PART, true, List.of(neighbourhood), new NamedPart(part, name), null, null);
  }

  /** The address stands among those of a part. */
  Location insidePart(String neighbourhood, String name, UUID id) {
    return new Location(
        Rule.ADDRESS_RANGE_OF_PART,
        true,
        List.of(neighbourhood),
        new NamedPart(id, name),
        address,
        tableYear);
  }

  /** The addresses of the parts are known, and this is none of them. */
  Location outsideParts() {
    return new Location(
        Rule.ADDRESS_RANGE_OF_PART, certain, neighbourhoods, null, address, tableYear);
  }

  /** A part of a neighbourhood. */
  record NamedPart(UUID partId, String name) {}
}

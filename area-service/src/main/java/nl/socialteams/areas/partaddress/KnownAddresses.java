// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The addresses of a part during a time, as they are known now.
 *
 * @param complete whether these are all
 * @param from first day; null for always
 * @param until first day after; null until further notice
 */
record KnownAddresses(
    UUID id, boolean complete, LocalDate from, LocalDate until, List<AddressRange> ranges) {
  static final KnownAddresses NONE = new KnownAddresses(null, false, null, null, List.of());
}

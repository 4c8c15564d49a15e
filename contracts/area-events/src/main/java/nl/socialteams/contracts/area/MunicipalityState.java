// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import static java.util.Objects.requireNonNull;

/**
 * A municipality as it is now.
 *
 * @param code the CBS code, such as {@code GM0935}; the key of the event
 */
public record MunicipalityState(String code, long version, String name) {

  public MunicipalityState {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.answers;

import java.util.Locale;

/** The refusals that the gateway makes by itself; their words stand in the catalogue. */
public enum Problem {
  NOT_FOUND,
  METHOD_NOT_ALLOWED,
  MALFORMED_REQUEST,
  NOT_SIGNED_IN,
  TOO_MANY_REQUESTS,
  TOKEN_IN_ADDRESS,
  ORIGIN_REFUSED,
  REQUEST_TIMEOUT,
  TOO_LARGE,
  ADDRESS_TOO_LONG,
  HEADERS_TOO_LARGE,
  UNEXPECTED,
  SERVICE_AWAY,
  SERVICE_UNAVAILABLE,
  IDENTITY_AWAY,
  SERVICE_SLOW;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

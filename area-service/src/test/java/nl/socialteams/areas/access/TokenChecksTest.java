// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.access;

import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.tokens.TokenChecks;

/** Without the gateway before it, area-service believes the same tokens. */
@ServiceTest
class TokenChecksTest extends TokenChecks {
  TokenChecksTest() {
    super("/area/v1/municipalities");
  }
}

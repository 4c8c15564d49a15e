// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway;

import nl.socialteams.testing.tokens.TokenChecks;

/** What the gateway passes on is signed in. */
@GatewayTest
class BelievedTokensTest extends TokenChecks {
  BelievedTokensTest() {
    super("/area/v1/teams");
  }
}

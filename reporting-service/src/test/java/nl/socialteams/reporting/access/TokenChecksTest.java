// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.access;

import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.tokens.TokenChecks;

/** Without the gateway before it, reporting-service believes the same tokens. */
@ServiceTest
class TokenChecksTest extends TokenChecks {
  TokenChecksTest() {
    super("/reporting/v1/rebuilds");
  }
}

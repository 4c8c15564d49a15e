// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.tokens.TokenChecks;

/** Without the gateway before it, case-service believes the same tokens. */
@ServiceTest
class TokenChecksTest extends TokenChecks {
  TokenChecksTest() {
    super("/cases/v1/cases?municipality=GM0935");
  }
}

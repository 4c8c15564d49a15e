// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;

import nl.socialteams.cases.access.Policies;
import nl.socialteams.testing.ServiceTest;

/** The service's own policies, without the database behind them. */
@ServiceTest
@Tag("G3")
class ReferralWithoutRowSecurityTest extends ReferralRules {
  @BeforeAll
  void the_database_lets_everything_pass() {
    Policies.off();
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import org.junit.jupiter.api.Tag;

import nl.socialteams.testing.ServiceTest;

@ServiceTest
@Tag("C9")
@Tag("C13")
@Tag("G3")
class ReferralTest extends ReferralRules {}

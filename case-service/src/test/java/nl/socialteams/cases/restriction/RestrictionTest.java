// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import org.junit.jupiter.api.Tag;

import nl.socialteams.testing.ServiceTest;

@ServiceTest
@Tag("G5")
class RestrictionTest extends RestrictionRules {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import org.junit.jupiter.api.Tag;

import nl.socialteams.testing.ServiceTest;

@ServiceTest
@Tag("G3")
@Tag("C13")
class KeptOutTest extends KeptOutRules {}

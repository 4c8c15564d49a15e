// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.time.LocalDate;

/** What is sealed in these tests. */
record Resident(String name, LocalDate bornOn) {}

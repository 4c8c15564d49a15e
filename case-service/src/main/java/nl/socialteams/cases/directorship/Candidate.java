// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.util.UUID;

/** A worker of a team who may become director. */
record Candidate(UUID worker, UUID team) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.util.List;
import java.util.UUID;

/** What went from one household to another. */
record Moved(List<UUID> registrations, List<UUID> clients, List<UUID> plans, List<UUID> members) {}

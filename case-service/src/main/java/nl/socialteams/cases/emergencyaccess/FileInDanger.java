// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import java.util.UUID;

/** What may be known of another team's file before it is open: that it is there, and where. */
record FileInDanger(UUID caseId, UUID registration, String municipality, UUID client) {}

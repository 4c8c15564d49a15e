// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.teamcopy;

import java.util.UUID;

/** Case-service told that a case is gone; it may be told more than once. */
public record CaseDestroyed(UUID caseId) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.runningcase;

import java.util.UUID;

/**
 * A case is no more; told within the transaction, as the process that detaches what refers to it.
 * Told again it finds nothing.
 */
public record CaseDestroyed(UUID caseId) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.UUID;

/**
 * Who reads the changes, and how far they were brought to them.
 *
 * @param lastLine of what was written for them
 * @param forgottenLine the last line that is not kept any more
 */
record Recipient(UUID id, long lastLine, long forgottenLine) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import nl.socialteams.cases.access.Standing;
import nl.socialteams.cases.changes.ChangeKind;
import nl.socialteams.cases.changes.FeedPosition;

/**
 * A subscription whose turn it is, held by one dispatcher.
 *
 * @param position after which its next change comes
 * @param version of its terms, which a pause must not overtake
 * @param attempts that failed of its next change
 * @param failingSince null where nothing failed
 * @param setAside changes that were refused in a row
 */
record Due(
    UUID subscription,
    UUID lease,
    Standing subscriber,
    Set<ChangeKind> kinds,
    byte[] sealed,
    FeedPosition position,
    long version,
    Instant dueAt,
    int attempts,
    Instant failingSince,
    int setAside) {}

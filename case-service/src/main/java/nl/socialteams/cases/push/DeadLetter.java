// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.util.UUID;

import nl.socialteams.cases.changes.FeedPosition;

/** A change that was set aside and is wanted once more. */
record DeadLetter(UUID id, FeedPosition position) {}

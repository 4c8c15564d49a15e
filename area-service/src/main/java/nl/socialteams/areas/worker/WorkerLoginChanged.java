// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.UUID;

/** A worker signs in otherwise; told within the transaction. */
public record WorkerLoginChanged(UUID worker) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import java.util.List;
import java.util.UUID;

/**
 * A worker is no more; told within the transaction. Memberships, their own and those that they
 * stood in for, are told to others again, under the id that leads to nobody and without a login.
 */
public record WorkerDestroyed(List<UUID> memberships) {}

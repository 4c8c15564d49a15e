// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.util.UUID;

/** A rebuild was recorded, and is to be carried out once that is committed. */
record RebuildStarted(UUID rebuild, int projection) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.util.UUID;

import nl.socialteams.cases.casefile.CasePhase;

/** Which running cases are wanted; whatever is null or false does not matter. */
record WantedWork(
    String municipality,
    UUID team,
    boolean mine,
    boolean overdue,
    WorkReason reason,
    CasePhase phase,
    String lifeDomain,
    String neighbourhood) {}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.UUID;

/** A case in a list, with whose it is. */
record ListedCase(CaseFile caseFile, UUID client, String givenName, String familyName) {}

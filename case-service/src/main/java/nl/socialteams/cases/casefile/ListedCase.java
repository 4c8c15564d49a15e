// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import nl.socialteams.cases.client.Client;

/** A case in a list, with whose it is. */
record ListedCase(CaseFile caseFile, Client client) {}

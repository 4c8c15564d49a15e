// SPDX-License-Identifier: EUPL-1.2
/**
 * Whom a client keeps out of the file (C13, G3): a worker or a whole organisation, also of the team
 * itself. It wins over membership, over having delivered the registration, and over danger; it is
 * refused where nobody of the team would be left who sees the file.
 */
package nl.socialteams.cases.keptout;

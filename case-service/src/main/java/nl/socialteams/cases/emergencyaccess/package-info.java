// SPDX-License-Identifier: EUPL-1.2
/**
 * Break the glass (C16, G3): on danger a professional outside the team opens a file by its case,
 * with a reason and for a time. It is recorded, and shown to the team and to the privacy officer.
 */
package nl.socialteams.cases.emergencyaccess;

// SPDX-License-Identifier: EUPL-1.2
/** People and their cases: who was registered with which social team, and what became of it. */
package nl.socialteams.cases;

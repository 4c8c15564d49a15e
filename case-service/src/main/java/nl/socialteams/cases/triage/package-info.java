// SPDX-License-Identifier: EUPL-1.2
/**
 * Triage (C1): what a question turns out to be, and what follows. A simple one is answered on the
 * spot: its answer is recorded and the case is closed with it, in one call. A multiple one is the
 * team's. A multi-problem one is clarified and connected to the second line, and the team runs the
 * process until the handover. A triage can change; each is kept.
 */
package nl.socialteams.cases.triage;

// SPDX-License-Identifier: EUPL-1.2
/**
 * Quality of what is recorded (R11): how complete it is by field, entry, team and delivering
 * system, and in which running cases nothing was recorded for long.
 */
package nl.socialteams.reporting.dataquality;

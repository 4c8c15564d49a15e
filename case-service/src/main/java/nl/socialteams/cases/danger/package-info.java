// SPDX-License-Identifier: EUPL-1.2
/**
 * Danger (C16): to a child's development, or violence. A priority report in a case: what was seen
 * lies sealed, and the team has to respond within a term that its municipality sets for each kind.
 * What is overdue stands first in a list, and a case is not closed before the response.
 */
package nl.socialteams.cases.danger;

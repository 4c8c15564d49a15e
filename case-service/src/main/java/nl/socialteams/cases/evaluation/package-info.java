// SPDX-License-Identifier: EUPL-1.2
/**
 * Evaluation of practice in a case (praktijkevaluatie, C10): whether the approach was other than
 * formerly, and what came of it. Each question may stay unanswered; shares are over those who
 * answered. It comes after a plan or support, and is corrected with its history.
 */
package nl.socialteams.cases.evaluation;

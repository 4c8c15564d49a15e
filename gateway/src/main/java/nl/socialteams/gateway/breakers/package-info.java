// SPDX-License-Identifier: EUPL-1.2
/**
 * Leaves a service alone for a moment that repeatedly gave no answer (G1): its callers hear so at
 * once instead of waiting, and it is not run over while it comes back.
 */
package nl.socialteams.gateway.breakers;

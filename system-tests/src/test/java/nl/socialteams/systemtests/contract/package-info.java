// SPDX-License-Identifier: EUPL-1.2
/**
 * The contract test: every rule of the API tried on every operation that the merged OpenAPI
 * document describes, through the gateway. Which rule holds for which operation is read from the
 * document, so that an operation is covered on the day it is added; a rule that finds no operation
 * to be tried on fails.
 */
package nl.socialteams.systemtests.contract;

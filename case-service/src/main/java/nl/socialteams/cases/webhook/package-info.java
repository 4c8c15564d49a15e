// SPDX-License-Identifier: EUPL-1.2
/**
 * G6: calls the address that somebody else named, in the manner of Standard Webhooks: signed, never
 * within the network that this service stands in, without following redirects and without keeping
 * the answer.
 */
package nl.socialteams.cases.webhook;

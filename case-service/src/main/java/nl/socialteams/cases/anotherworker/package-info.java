// SPDX-License-Identifier: EUPL-1.2
/**
 * The client asks for another worker (C13): the request, with what the client says of it, and the
 * answer: granted, or declined with its reason.
 */
package nl.socialteams.cases.anotherworker;

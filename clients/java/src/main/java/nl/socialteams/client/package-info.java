// SPDX-License-Identifier: EUPL-1.2
/** The client for Java: a connection, and beside it what is generated from the document. */
package nl.socialteams.client;

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.ownidentifier;

/** An own identifier, which is the caller's only one of that name in a municipality. */
public record Named(String municipality, OwnIdentifier own) {}

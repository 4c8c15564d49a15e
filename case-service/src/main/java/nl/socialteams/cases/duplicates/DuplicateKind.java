// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what two clients look like one. */
@Schema(
    description =
        "BSN zelfde burgerservicenummer, NAME naam die hetzelfde klinkt en zelfde geboortedatum")
public enum DuplicateKind {
  BSN,
  NAME
}

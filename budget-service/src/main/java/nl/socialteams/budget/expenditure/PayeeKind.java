// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is paid. */
@Schema(
    description =
        "Soort ontvanger / kind of payee: RESIDENT bewoner, SUPPLIER leverancier, ORGANISATION organisatie")
public enum PayeeKind {
  RESIDENT,
  SUPPLIER,
  ORGANISATION
}

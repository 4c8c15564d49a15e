// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How soon the money is needed. */
@Schema(description = "Spoed / urgency: TODAY vandaag, THIS_WEEK deze week, NORMAL gewoon")
public enum Urgency {
  TODAY,
  THIS_WEEK,
  NORMAL
}

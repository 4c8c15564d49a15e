// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an expenditure is for. */
@Schema(
    description =
        "Bestedingsdoel / purpose: HOUSEHOLD_GOODS huisraad, WORK_EQUIPMENT gereedschap of werkkleding, COURSE cursus of opleiding, TRAVEL vervoer, IDENTITY_DOCUMENT identiteitsbewijs, MOVING verhuizing, REPAIR reparatie aan de woning, DEBT_PAYMENT dringende betaling, MEDICAL_COSTS medische kosten, MEETING ontmoeting of activiteit, OTHER anders")
public enum Purpose {
  HOUSEHOLD_GOODS,
  WORK_EQUIPMENT,
  COURSE,
  TRAVEL,
  IDENTITY_DOCUMENT,
  MOVING,
  REPAIR,
  DEBT_PAYMENT,
  MEDICAL_COSTS,
  MEETING,
  OTHER
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the week on which a volunteer can be asked. */
@Schema(description = "Dagdeel: ochtend, middag of avond / a part of the week.")
public enum Availability {
  MONDAY_MORNING,
  MONDAY_AFTERNOON,
  MONDAY_EVENING,
  TUESDAY_MORNING,
  TUESDAY_AFTERNOON,
  TUESDAY_EVENING,
  WEDNESDAY_MORNING,
  WEDNESDAY_AFTERNOON,
  WEDNESDAY_EVENING,
  THURSDAY_MORNING,
  THURSDAY_AFTERNOON,
  THURSDAY_EVENING,
  FRIDAY_MORNING,
  FRIDAY_AFTERNOON,
  FRIDAY_EVENING,
  SATURDAY_MORNING,
  SATURDAY_AFTERNOON,
  SATURDAY_EVENING,
  SUNDAY_MORNING,
  SUNDAY_AFTERNOON,
  SUNDAY_EVENING
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.List;

import nl.socialteams.contracts.cases.ContactHeld;
import nl.socialteams.contracts.cases.DangerReported;
import nl.socialteams.contracts.cases.QuestionTriaged;

/** What an event tells of the danger, triage and contact in a case. */
record WhatHappened(
    List<DangerReported> dangers, List<QuestionTriaged> triages, List<ContactHeld> firstContacts) {

  /** In a case that was just opened. */
  static final WhatHappened NOTHING = new WhatHappened(List.of(), List.of(), List.of());

  /** Where there is no case. */
  static final WhatHappened UNTOLD = new WhatHappened(null, null, null);
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.RegistrationEvents;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Today;

/** Tells of a merger wherever a file's changes are told. */
@ApplicationScoped
class TellFiles {
  private final Today today;
  private final VisibleRegistration visible;
  private final RegistrationEvents events;
  private final CaseTimeline timeline;

  @Inject
  TellFiles(
      Today today, VisibleRegistration visible, RegistrationEvents events, CaseTimeline timeline) {
    this.today = today;
    this.visible = visible;
    this.events = events;
    this.timeline = timeline;
  }

  /**
   * @param happening what stands in the timeline, of a case in which the caller works
   */
  void of(Registration registration, String happening) {
    events.changed(registration);
    if (registration.caseId() != null && visible.worksInFileOf(registration.client())) {
      timeline.tell(registration.municipality(), registration.caseId(), today.date(), happening);
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.caseoverview;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.ShowCase;
import nl.socialteams.cases.collectivequestion.NeighbourhoodHelp;
import nl.socialteams.cases.consent.ConsentNotes;
import nl.socialteams.cases.consent.ConsentRepository;
import nl.socialteams.cases.contactmoment.ContactMomentRepository;
import nl.socialteams.cases.contactmoment.ContactNotes;
import nl.socialteams.cases.householdcomposition.ShowMembers;
import nl.socialteams.cases.plan.ShowPlan;
import nl.socialteams.cases.selfsufficiency.MeasurementRepository;
import nl.socialteams.cases.selfsufficiency.MeasurementView;
import nl.socialteams.cases.support.SupportRepository;
import nl.socialteams.cases.support.SupportView;
import nl.socialteams.cases.tailormadeplan.RunningTailorMadePlan;
import nl.socialteams.cases.timeline.ShowTimeline;
import nl.socialteams.cases.worklist.WorkOfCases;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Language;

/** Puts the whole of a case together. */
@ApplicationScoped
class ShowOverview {
  private static final int NEWEST = 20;
  private static final int ALL = PageQuery.MAXIMUM_LIMIT;

  private final Today today;
  private final ShowCase showCase;
  private final ShowMembers showMembers;
  private final ShowPlan showPlan;
  private final RunningTailorMadePlan tailorMadePlan;
  private final WorkOfCases workOfCases;
  private final MeasurementRepository measurements;
  private final SupportRepository supports;
  private final ContactMomentRepository contacts;
  private final ContactNotes contactNotes;
  private final ConsentRepository consents;
  private final ConsentNotes consentNotes;
  private final NeighbourhoodHelp neighbourhoodHelp;
  private final ShowTimeline showTimeline;

  @Inject
  ShowOverview(
      Today today,
      ShowCase showCase,
      ShowMembers showMembers,
      ShowPlan showPlan,
      RunningTailorMadePlan tailorMadePlan,
      WorkOfCases workOfCases,
      MeasurementRepository measurements,
      SupportRepository supports,
      ContactMomentRepository contacts,
      ContactNotes contactNotes,
      ConsentRepository consents,
      ConsentNotes consentNotes,
      NeighbourhoodHelp neighbourhoodHelp,
      ShowTimeline showTimeline) {
    this.today = today;
    this.showCase = showCase;
    this.showMembers = showMembers;
    this.showPlan = showPlan;
    this.tailorMadePlan = tailorMadePlan;
    this.workOfCases = workOfCases;
    this.measurements = measurements;
    this.supports = supports;
    this.contacts = contacts;
    this.contactNotes = contactNotes;
    this.consents = consents;
    this.consentNotes = consentNotes;
    this.neighbourhoodHelp = neighbourhoodHelp;
    this.showTimeline = showTimeline;
  }

  CaseOverview show(CaseFile caseFile, Language language) {
    UUID id = caseFile.id();
    return new CaseOverview(
        showCase.show(caseFile),
        showMembers.on(caseFile.household(), today.date()),
        showPlan.running(caseFile.household()),
        tailorMadePlan.of(caseFile.household()),
        workOfCases.of(id),
        measurements.page(id, Cursor.START, 1).items().stream()
            .findFirst()
            .map(MeasurementView::of)
            .orElse(null),
        supports.page(id, Cursor.START, ALL).map(SupportView::of).items(),
        contacts.page(id, Cursor.START, NEWEST).map(contactNotes::show).items(),
        consents.page(id, Cursor.START, ALL).map(consentNotes::show).items(),
        neighbourhoodHelp.activities(id),
        neighbourhoodHelp.exchange(id),
        showTimeline.page(caseFile, Cursor.START, NEWEST, language).items());
  }
}

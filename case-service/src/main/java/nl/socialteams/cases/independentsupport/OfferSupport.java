// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.independentsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.teammembership.KnownParties;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records that independent support was offered, and what the client did with it. */
@ApplicationScoped
class OfferSupport {
  private final Today today;
  private final KnowledgeClock knowledge;
  private final KnownParties parties;
  private final SupportOfferRepository offers;
  private final CaseTimeline timeline;
  private final AccessRecorder access;

  @Inject
  OfferSupport(
      Today today,
      KnowledgeClock knowledge,
      KnownParties parties,
      SupportOfferRepository offers,
      CaseTimeline timeline,
      AccessRecorder access) {
    this.today = today;
    this.knowledge = knowledge;
    this.parties = parties;
    this.offers = offers;
    this.timeline = timeline;
    this.access = access;
  }

  SupportOffer offer(CaseFile caseFile, NewSupportOffer told) {
    Knowledge known = known(faults("/offeredOn", told.offeredOn()), told.knownSince());
    SupportOffer offer = new SupportOffer(caseFile, told.offeredOn(), known);
    offers.persistAndFlush(offer);
    timeline.tell(caseFile, told.offeredOn(), "independent-support-offered");
    return offer;
  }

  void answer(CaseFile caseFile, SupportOffer offer, SupportOfferAnswer told) {
    List<Fault> faults = faults("/on", told.on());
    if (told.on().isBefore(offer.offeredOn())) {
      faults.add(fault("/on", "before-previous-status", offer.offeredOn()));
    }
    if (told.organisationId() != null
        && !parties.organisation(caseFile.municipality(), told.organisationId())) {
      faults.add(fault("/organisationId", "unknown-organisation", told.organisationId()));
    }
    offer.answer(told, known(faults, told.knownSince()));
    offers.flush();
    timeline.tell(caseFile, told.on(), "independent-support-answered", offer.status());
  }

  SupportOfferView show(SupportOffer offer) {
    access.tells(
        "case", offer.caseId(), ClientIdentities.subject(offer.client()), offer.municipality());
    return offer.view();
  }

  private List<Fault> faults(String pointer, LocalDate on) {
    List<Fault> faults = new ArrayList<>();
    if (on.isAfter(today.date())) {
      faults.add(fault(pointer, "day-ahead"));
    }
    return faults;
  }

  private Knowledge known(List<Fault> faults, Instant knownSince) {
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return knowledge.known(knownSince);
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}

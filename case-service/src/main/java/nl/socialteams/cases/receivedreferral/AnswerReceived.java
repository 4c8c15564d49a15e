// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.referral.Referral;
import nl.socialteams.cases.referral.ReferralRepository;
import nl.socialteams.cases.referral.TargetKind;
import nl.socialteams.conditional.ExpectedVersion;

/**
 * Takes a referral one step further: its recipient does so itself, and no more than that; for an
 * organisation without a system of its own the team records it.
 */
@ApplicationScoped
class AnswerReceived {
  private final Caller caller;
  private final VisibleReceived received;
  private final VisibleCase visible;
  private final ReferralRepository referrals;
  private final EntityManager entities;

  @Inject
  AnswerReceived(
      Caller caller,
      VisibleReceived received,
      VisibleCase visible,
      ReferralRepository referrals,
      EntityManager entities) {
    this.caller = caller;
    this.received = received;
    this.visible = visible;
    this.referrals = referrals;
    this.entities = entities;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   * @throws TeamAnswersItself where it went to another team
   */
  Referral answer(UUID caseId, UUID id, String ifMatch, Consumer<Referral> step) {
    Optional<Referral> own = received.referral(caseId, id);
    Referral referral = own.orElseGet(() -> proposed(caseId, id));
    ExpectedVersion.from(ifMatch).requireMatch(referral.version());
    if (own.isPresent()) {
      String before = become("answering");
      step.accept(referral);
      become(before);
    } else {
      requireOrganisation(referral);
      step.accept(referral);
    }
    return referral;
  }

  private Referral proposed(UUID caseId, UUID id) {
    if (!caller.has(CaseRights.WORK)) {
      throw new NotFoundException();
    }
    UUID worked = visible.workedIn(caseId).id();
    return referrals.of(worked, id).orElseThrow(NotFoundException::new);
  }

  private static void requireOrganisation(Referral referral) {
    if (referral.targetKind() == TargetKind.TEAM) {
      throw new TeamAnswersItself();
    }
  }

  /** The policies let a recipient write a step for this long only. */
  private String become(String process) {
    return (String)
        entities
            .createNativeQuery("select become(:process)")
            .setParameter("process", process)
            .getSingleResult();
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.receivedreferral;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.consent.Consent;
import nl.socialteams.cases.consent.ConsentRepository;
import nl.socialteams.cases.consent.FilePart;
import nl.socialteams.cases.referral.Referral;
import nl.socialteams.cases.referral.ReferralBasis;
import nl.socialteams.cases.registration.NewQuestion;
import nl.socialteams.knowntime.Today;

/**
 * Which parts of a file a recipient sees: what the consent covers; on danger who it is, and what
 * was asked. The function {@code shared_cases} says the same.
 */
@ApplicationScoped
class SharedParts {
  private static final Set<FilePart> SHARED =
      EnumSet.of(FilePart.CLIENT, FilePart.QUESTION, FilePart.CONTACTS);
  private static final Set<FilePart> ON_DANGER = EnumSet.of(FilePart.CLIENT, FilePart.QUESTION);

  private final Today today;
  private final ConsentRepository consents;
  private final ReadQuestion readQuestion;

  @Inject
  SharedParts(Today today, ConsentRepository consents, ReadQuestion readQuestion) {
    this.today = today;
    this.consents = consents;
    this.readQuestion = readQuestion;
  }

  Set<FilePart> of(Referral referral) {
    Set<FilePart> shared = EnumSet.noneOf(FilePart.class);
    if (!referral.status().isOpen()) {
      return shared;
    }
    if (referral.basis() == ReferralBasis.DANGER) {
      shared.addAll(ON_DANGER);
    }
    consents
        .holding(referral.caseId(), referral.recipient(), referral.kind().purpose(), today.date())
        .ifPresent(consent -> shared.addAll(covered(consent, referral)));
    return shared;
  }

  private Set<FilePart> covered(Consent consent, Referral referral) {
    return SHARED.stream()
        .filter(part -> consent.covers(part) && reaches(consent, part, referral))
        .collect(Collectors.toSet());
  }

  /** Contacts have no life domain; who the client is belongs to none. */
  private boolean reaches(Consent consent, FilePart part, Referral referral) {
    return switch (part) {
      case CLIENT -> true;
      case QUESTION -> !consent.isOfSomeDomains() || asksOnlyWhatIsCovered(consent, referral);
      case CONTACTS, SCORES, SUPPORT, PLAN -> !consent.isOfSomeDomains();
    };
  }

  private boolean asksOnlyWhatIsCovered(Consent consent, Referral referral) {
    return readQuestion
        .of(referral)
        .map(NewQuestion::domains)
        .filter(consent::coversAll)
        .isPresent();
  }
}

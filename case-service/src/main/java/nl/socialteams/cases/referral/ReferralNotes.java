// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.knowntime.Today;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what was said of a referral. */
@ApplicationScoped
public class ReferralNotes implements SealedTable {
  private static final String KIND = "referral";

  private final Sealer sealer;
  private final AccessRecorder access;
  private final Today today;

  @Inject
  ReferralNotes(Sealer sealer, AccessRecorder access, Today today) {
    this.sealer = sealer;
    this.access = access;
    this.today = today;
  }

  public ReferralView show(Referral referral) {
    return referral.view(of(referral), today.date());
  }

  public ReferralWords of(Referral referral) {
    return sealer.open(place(referral), referral.sealed(), ReferralWords.class);
  }

  byte[] seal(Referral referral, ReferralWords words) {
    return sealer.seal(place(referral), words);
  }

  private SealedPlace place(Referral referral) {
    DataSubject client = ClientIdentities.subject(referral.client());
    access.tells("case", referral.caseId(), client, referral.municipality());
    return new SealedPlace(KIND, referral.id(), client);
  }

  @Override
  public String table() {
    return "referral";
  }

  @Override
  public String kind() {
    return KIND;
  }
}

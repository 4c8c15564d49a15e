// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.tailormadeplan.TailorMadePlan;
import nl.socialteams.knowntime.Knowledge;

/** What an expert advised on a tailor-made plan; only added to. */
@Entity
public class TailorMadeConsultation {
  @Id private UUID id;
  private String municipality;
  private UUID caseId;
  private UUID client;
  private UUID plan;
  private UUID expert;
  private LocalDate heldOn;
  private byte[] sealed;
  private Instant knownFrom;
  private boolean asserted;
  @Version private long version;

  protected TailorMadeConsultation() {}

  static TailorMadeConsultation held(TailorMadePlan on, LocalDate day, Knowledge known) {
    TailorMadeConsultation held = new TailorMadeConsultation();
    held.id = UuidCreator.getTimeOrderedEpoch();
    held.municipality = on.municipality();
    held.caseId = on.caseId();
    held.client = on.client();
    held.plan = on.id();
    held.expert = on.expert();
    held.heldOn = day;
    held.knownFrom = known.from();
    held.asserted = known.asserted();
    held.version = 1;
    return held;
  }

  void seal(byte[] words) {
    sealed = words;
  }

  TailorMadeConsultationView view(AdviceWords words) {
    return new TailorMadeConsultationView(
        id, plan, caseId, heldOn, expert, words.advice(), knownFrom, asserted);
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  UUID caseId() {
    return caseId;
  }

  UUID client() {
    return client;
  }

  UUID plan() {
    return plan;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  byte[] sealed() {
    return sealed;
  }

  long version() {
    return version;
  }
}

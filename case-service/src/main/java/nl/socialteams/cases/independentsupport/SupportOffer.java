// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.independentsupport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.knowntime.Knowledge;

/** That a client was offered independent support, and what came of it. */
@Entity
@Table(name = "independent_support_offer")
public class SupportOffer {
  @Id private UUID id;
  private String municipality;
  private UUID caseId;
  private UUID client;

  @Enumerated(EnumType.STRING)
  private SupportOfferStatus status;

  private LocalDate offeredOn;
  private Instant knownFrom;
  private boolean asserted;
  private LocalDate answeredOn;
  private Instant answerKnownFrom;
  private Boolean answerAsserted;
  private UUID organisation;
  @Version private long version;

  protected SupportOffer() {}

  SupportOffer(CaseFile caseFile, LocalDate on, Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = caseFile.municipality();
    this.caseId = caseFile.id();
    this.client = caseFile.client();
    this.status = SupportOfferStatus.OFFERED;
    this.offeredOn = on;
    this.knownFrom = known.from();
    this.asserted = known.asserted();
    this.version = 1;
  }

  void answer(SupportOfferAnswer told, Knowledge known) {
    if (status != SupportOfferStatus.OFFERED) {
      throw new SupportOfferAnswered(answeredOn);
    }
    status = told.used() ? SupportOfferStatus.USED : SupportOfferStatus.DECLINED;
    answeredOn = told.on();
    answerKnownFrom = known.from();
    answerAsserted = known.asserted();
    organisation = told.organisationId();
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  UUID client() {
    return client;
  }

  String municipality() {
    return municipality;
  }

  LocalDate offeredOn() {
    return offeredOn;
  }

  SupportOfferStatus status() {
    return status;
  }

  long version() {
    return version;
  }

  SupportOfferView view() {
    return new SupportOfferView(
        id,
        caseId,
        status,
        offeredOn,
        answeredOn,
        organisation,
        answerKnownFrom == null ? knownFrom : answerKnownFrom,
        answerAsserted == null ? asserted : answerAsserted);
  }
}

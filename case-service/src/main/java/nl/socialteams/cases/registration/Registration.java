// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.client.Client;
import nl.socialteams.knowntime.Knowledge;

/** That a resident came, on a day, with a question. */
@Entity
public class Registration {
  @Id private UUID id;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private RegistrationForm form;

  private LocalDate registeredOn;

  @Enumerated(EnumType.STRING)
  private Entry entry;

  @Enumerated(EnumType.STRING)
  private QuestionKind questionKind;

  private byte[] sealed;
  private String neighbourhoodCode;
  private UUID partId;
  private String partName;
  private UUID team;
  private UUID client;
  private UUID household;
  private UUID caseId;
  private String registeredBy;
  private String registeredByIssuer;
  private String deliveredBy;
  private Instant knownFrom;
  private boolean asserted;
  @Version private long version;

  protected Registration() {}

  public Registration(
      NewRegistration told,
      Client client,
      Placement placement,
      Deliverer deliverer,
      Knowledge known,
      AskedQuestions questions) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = told.municipality();
    this.form = told.form();
    this.registeredOn = told.registeredOn();
    this.entry = told.entry();
    this.questionKind = told.question().kind();
    this.sealed =
        questions.seal(
            id,
            client.id(),
            new AskedQuestion(
                told.question().text(), told.ownIdentifier(), told.question().lifeDomains()));
    this.neighbourhoodCode = told.neighbourhoodCode();
    this.partId = placement.partId();
    this.partName = told.part();
    this.team = placement.team();
    this.client = client.id();
    this.household = client.household();
    this.caseId = opensCase() ? UuidCreator.getTimeOrderedEpoch() : null;
    this.registeredBy = deliverer.subject();
    this.registeredByIssuer = deliverer.issuer();
    this.deliveredBy = deliverer.client();
    this.knownFrom = known.from();
    this.asserted = known.asserted();
    this.version = 1;
  }

  boolean isDeliveredBy(String issuer, String subject) {
    return registeredBy.equals(subject) && issuer.equals(registeredByIssuer);
  }

  /** The question turned out to be of this kind. */
  public void triaged(QuestionKind found) {
    questionKind = found;
  }

  public boolean opensCase() {
    return form == RegistrationForm.CASE;
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public RegistrationForm form() {
    return form;
  }

  public LocalDate registeredOn() {
    return registeredOn;
  }

  public Entry entry() {
    return entry;
  }

  public QuestionKind questionKind() {
    return questionKind;
  }

  byte[] sealed() {
    return sealed;
  }

  public String neighbourhoodCode() {
    return neighbourhoodCode;
  }

  public UUID partId() {
    return partId;
  }

  public String partName() {
    return partName;
  }

  public UUID team() {
    return team;
  }

  public UUID client() {
    return client;
  }

  public UUID household() {
    return household;
  }

  /** Null for a person without a case. */
  public UUID caseId() {
    return caseId;
  }

  public Knowledge known() {
    return new Knowledge(knownFrom, asserted);
  }

  /** The application or system that it came by; null where the token did not say. */
  public String deliveredBy() {
    return deliveredBy;
  }

  public Instant knownFrom() {
    return knownFrom;
  }

  public boolean asserted() {
    return asserted;
  }

  public long version() {
    return version;
  }
}

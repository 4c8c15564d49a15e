// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

/** A resident who was registered. What is here by name never leaves this service in an event. */
@Entity
public class Client {
  @Id private UUID id;
  private String municipality;
  private UUID household;
  private String givenName;
  private String familyName;

  @Enumerated(EnumType.STRING)
  private Gender gender;

  private LocalDate birthDate;
  private Integer birthYear;

  @Enumerated(EnumType.STRING)
  private LivingUnit livingUnit;

  protected Client() {}

  public Client(String municipality, UUID household, NewClient told) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.household = household;
    this.givenName = told.givenName();
    this.familyName = told.familyName();
    this.gender = told.gender();
    this.birthDate = told.birthDate();
    this.birthYear = told.birthYear();
    this.livingUnit = told.livingUnit();
  }

  /** Null where it is not known. */
  public Integer yearOfBirth() {
    return birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear());
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public UUID household() {
    return household;
  }

  public String givenName() {
    return givenName;
  }

  public String familyName() {
    return familyName;
  }

  public Gender gender() {
    return gender;
  }

  public LocalDate birthDate() {
    return birthDate;
  }

  public Integer birthYear() {
    return birthYear;
  }

  public LivingUnit livingUnit() {
    return livingUnit;
  }
}

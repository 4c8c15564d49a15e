// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/**
 * A resident who was registered. Who it is lies sealed; what is open are the classes that events
 * and reports count by.
 */
@Entity
public class Client {
  @Id private UUID id;
  private String municipality;
  private UUID household;
  private byte[] sealed;

  @Enumerated(EnumType.STRING)
  private Gender gender;

  private Integer birthYear;

  @Enumerated(EnumType.STRING)
  private LivingUnit livingUnit;

  private byte[] bsnKey;
  private UUID mergedInto;
  @Version private long version;

  protected Client() {}

  public Client(String municipality, UUID household, NewClient told, ClientIdentities identities) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.household = household;
    this.version = 1;
    describe(told, identities);
  }

  /** What is known of the client from now on. */
  public void describe(NewClient told, ClientIdentities identities) {
    sealed = identities.seal(id, told.identity());
    bsnKey = identities.bsnKey(told.bsn());
    gender = told.gender();
    birthYear = told.yearOfBirth();
    livingUnit = told.livingUnit();
  }

  /** All that is known of the client, as it could be told again. */
  public NewClient asTold(ClientIdentities identities) {
    ClientIdentity identity = identities.of(this);
    return new NewClient(
        identity.givenName(),
        identity.familyName(),
        gender,
        identity.birthDate(),
        identity.birthDate() == null ? birthYear : null,
        livingUnit,
        identity.contact(),
        identity.bsn());
  }

  /** Null where it is not known. */
  public Integer yearOfBirth() {
    return birthYear;
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

  byte[] sealed() {
    return sealed;
  }

  public Gender gender() {
    return gender;
  }

  public LivingUnit livingUnit() {
    return livingUnit;
  }

  public long version() {
    return version;
  }

  /** From now on this is known to be another client, who was known already. */
  public void mergeInto(UUID kept) {
    mergedInto = kept;
  }

  /** It was another person after all. */
  public void standAlone() {
    mergedInto = null;
  }

  public boolean isMerged() {
    return mergedInto != null;
  }

  /** The client that this one is counted as: itself, unless it was merged. */
  public UUID countedAs() {
    return isMerged() ? mergedInto : id;
  }
}

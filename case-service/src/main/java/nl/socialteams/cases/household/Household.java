// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.household;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** People who live together and have one plan. */
@Entity
public class Household {
  @Id private UUID id;
  private String municipality;
  @Version private long version;

  protected Household() {}

  public Household(String municipality) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.version = 1;
  }

  public long version() {
    return version;
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }
}

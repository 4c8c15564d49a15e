// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** An agreement with an organisation for a year; how many hours and where stands in its terms. */
@Entity
@Table(name = "deployment_agreement")
class Agreement {
  @Id private UUID id;
  private String municipality;
  private UUID organisation;
  private int year;
  @Version private long version;

  protected Agreement() {}

  Agreement(String municipality, UUID organisation, int year) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.organisation = organisation;
    this.year = year;
    this.version = 1;
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  UUID organisation() {
    return organisation;
  }

  int year() {
    return year;
  }

  long version() {
    return version;
  }
}

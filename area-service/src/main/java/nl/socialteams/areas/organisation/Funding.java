// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.Timeline;

/** How an organisation is funded during a time. */
@Entity
@Table(name = "organisation_funding")
class Funding {
  @Id private UUID id;
  private String municipality;
  private UUID organisation;
  private String form;
  @Embedded private Timeline timeline;

  protected Funding() {}

  Funding(Organisation organisation, String form, Timeline timeline) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = organisation.municipality();
    this.organisation = organisation.id();
    this.form = form;
    this.timeline = timeline;
  }

  /** The same until a day. */
  Funding until(Organisation funded, LocalDate day, Knowledge known) {
    return new Funding(funded, form, Timeline.of(timeline.validFrom(), day, known));
  }

  UUID id() {
    return id;
  }

  String form() {
    return form;
  }

  Timeline timeline() {
    return timeline;
  }
}

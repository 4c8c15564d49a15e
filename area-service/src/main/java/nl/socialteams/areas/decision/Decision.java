// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Knowledge;

/** A decision that was applied; it is never edited, only followed by another. */
@Entity
public class Decision {
  @Id private UUID id;
  private String municipality;
  private String title;
  private LocalDate takenOn;
  private LocalDate inForceFrom;

  @Enumerated(EnumType.STRING)
  private Reach reach;

  private Instant knownFrom;
  private boolean asserted;

  protected Decision() {}

  Decision(NewDecision decided, Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = decided.municipality();
    this.title = decided.title();
    this.takenOn = decided.takenOn();
    this.inForceFrom = decided.inForceFrom();
    this.reach = decided.reach();
    this.knownFrom = known.from();
    this.asserted = known.asserted();
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public String title() {
    return title;
  }

  public LocalDate takenOn() {
    return takenOn;
  }

  public LocalDate inForceFrom() {
    return inForceFrom;
  }

  public Reach reach() {
    return reach;
  }
}

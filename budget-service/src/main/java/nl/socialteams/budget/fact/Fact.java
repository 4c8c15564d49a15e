// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.fact;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Knowledge;

/** Something recorded, with since when it is known; it never changes. */
@MappedSuperclass
public abstract class Fact {
  @Id private UUID id;
  private String municipality;
  private Instant knownFrom;
  private boolean asserted;

  protected Fact() {}

  protected Fact(String municipality, Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.knownFrom = known.from();
    this.asserted = known.asserted();
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public Instant knownFrom() {
    return knownFrom;
  }

  public boolean asserted() {
    return asserted;
  }
}

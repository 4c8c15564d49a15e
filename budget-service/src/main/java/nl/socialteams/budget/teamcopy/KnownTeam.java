// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.teamcopy;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A team as this service knows it. */
@Entity
@Immutable
@Table(name = "team_copy")
public class KnownTeam {
  @Id private UUID id;
  private String municipality;
  private LocalDate foundedOn;
  private LocalDate endedOn;
  private long version;

  protected KnownTeam() {}

  public String municipality() {
    return municipality;
  }

  public boolean worksOn(LocalDate day) {
    return !day.isBefore(foundedOn) && (endedOn == null || day.isBefore(endedOn));
  }

  long version() {
    return version;
  }
}

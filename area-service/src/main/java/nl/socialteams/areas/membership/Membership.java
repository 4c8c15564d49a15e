// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.areas.team.Team;

/** A worker in a team; on what terms and when stands in its terms. */
@Entity
public class Membership {
  @Id private UUID id;
  private String municipality;
  private UUID team;
  private UUID worker;
  @Version private long version;

  protected Membership() {}

  public Membership(Team team, UUID worker) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = team.municipality();
    this.team = team.id();
    this.worker = worker;
    this.version = 1;
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public UUID team() {
    return team;
  }

  public UUID worker() {
    return worker;
  }

  public long version() {
    return version;
  }
}

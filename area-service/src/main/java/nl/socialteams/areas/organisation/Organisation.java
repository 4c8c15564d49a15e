// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** An organisation that works in teams, or a department that does. */
@Entity
public class Organisation {
  @Id private UUID id;
  private String municipality;
  private String name;
  private String client;
  @Version private long version;

  protected Organisation() {}

  Organisation(String municipality, String name) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.name = name;
    this.version = 1;
  }

  /**
   * @param clientId null for none
   */
  void signInWith(String clientId) {
    client = clientId;
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public String name() {
    return name;
  }

  /** The client with which its own systems sign in; null where they do not. */
  public String client() {
    return client;
  }

  public long version() {
    return version;
  }
}

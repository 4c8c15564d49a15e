// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** Somebody who works in teams, by pseudonym and login. */
@Entity
public class Worker {
  @Id private UUID id;
  private String municipality;
  private String issuer;
  private String subject;
  @Version private long version;

  protected Worker() {}

  Worker(String municipality, Login login) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.version = 1;
    signInBy(login);
  }

  /**
   * @param login null where the worker does not sign in
   */
  void signInBy(Login login) {
    this.issuer = login == null ? null : login.issuer();
    this.subject = login == null ? null : login.subject();
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  /** Null where the worker does not sign in. */
  public Login login() {
    return issuer == null ? null : new Login(issuer, subject);
  }

  public long version() {
    return version;
  }
}

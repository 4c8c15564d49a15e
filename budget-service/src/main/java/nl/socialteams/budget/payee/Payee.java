// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.budget.expenditure.PayeeKind;

/** Somebody to pay, by pseudonym. */
@Entity
public class Payee {
  @Id private UUID id;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private PayeeKind kind;

  private boolean destroyed;

  @Version private long version;

  protected Payee() {}

  Payee(String municipality, PayeeKind kind) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.kind = kind;
    this.version = 1;
  }

  void becomes(PayeeKind other) {
    this.kind = other;
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public PayeeKind kind() {
    return kind;
  }

  /** Nothing is known of it any more; expenditures point at it. */
  boolean isDestroyed() {
    return destroyed;
  }

  public long version() {
    return version;
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.fact;

import java.time.LocalDate;

import jakarta.persistence.MappedSuperclass;

/** An edition of a norm, scheme or tariff: what it says, from which source, and when it holds. */
@MappedSuperclass
public abstract class Edition extends Fact {
  private String code;
  private int edition;
  private String label;
  private String source;
  private LocalDate validFrom;
  private LocalDate validUntil;

  protected Edition() {}

  protected Edition(NumberedEdition numbered) {
    super(numbered.text().municipality(), numbered.known());
    this.code = numbered.text().code();
    this.edition = numbered.number();
    this.label = numbered.text().label();
    this.source = numbered.text().source();
    this.validFrom = numbered.text().validFrom();
    this.validUntil = numbered.text().validUntil();
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
  }

  public String code() {
    return code;
  }

  public int edition() {
    return edition;
  }

  public String label() {
    return label;
  }

  public String source() {
    return source;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  /** The first day without it; null until further notice. */
  public LocalDate validUntil() {
    return validUntil;
  }
}

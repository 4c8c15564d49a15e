// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

import java.math.BigDecimal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.Immutable;

import nl.socialteams.budget.fact.Edition;
import nl.socialteams.budget.fact.NumberedEdition;
import nl.socialteams.budget.money.Money;

/** An edition of a norm: what an effect saves, and how much of that may be attributed. */
@Entity
@Immutable
public class ReturnNorm extends Edition {
  @Enumerated(EnumType.STRING)
  private NormUnit unit;

  private Money valueLow;
  private Money valueExpected;
  private Money valueHigh;
  private BigDecimal shareLow;
  private BigDecimal shareExpected;
  private BigDecimal shareHigh;
  private String shareSource;

  protected ReturnNorm() {}

  ReturnNorm(NumberedEdition numbered, NewReturnNorm wanted) {
    super(numbered);
    this.unit = wanted.unit();
    this.valueLow = wanted.value().low();
    this.valueExpected = wanted.value().expected();
    this.valueHigh = wanted.value().high();
    this.shareLow = wanted.attribution().low();
    this.shareExpected = wanted.attribution().expected();
    this.shareHigh = wanted.attribution().high();
    this.shareSource = wanted.attributionSource();
  }

  /** What so many units save by this norm. */
  public MoneyRange saving(BigDecimal units) {
    return value().of(units, attribution());
  }

  public NormUnit unit() {
    return unit;
  }

  public MoneyRange value() {
    return new MoneyRange(valueLow, valueExpected, valueHigh);
  }

  public ShareRange attribution() {
    return new ShareRange(shareLow, shareExpected, shareHigh);
  }

  public String attributionSource() {
    return shareSource;
  }
}

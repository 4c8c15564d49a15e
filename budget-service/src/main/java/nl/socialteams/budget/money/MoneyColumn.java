// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.money;

import java.math.BigDecimal;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Amounts in the database are {@code numeric(14, 2)}. */
@Converter(autoApply = true)
public class MoneyColumn implements AttributeConverter<Money, BigDecimal> {
  @Override
  public BigDecimal convertToDatabaseColumn(Money money) {
    return money == null ? null : money.euros();
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal euros) {
    return euros == null ? null : new Money(euros);
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;

import nl.socialteams.strictinput.FaultCode;

/**
 * An amount of euros.
 *
 * @param euros scale 2, at most 12 digits before the point
 */
@FaultCode("expected-amount")
@JsonDeserialize(using = MoneyReader.class)
public record Money(BigDecimal euros) implements Comparable<Money> {
  public static final String FORM = "^-?\\d{1,12}\\.\\d{2}$";
  public static final Money NOTHING = new Money(BigDecimal.ZERO);

  private static final Pattern READABLE = Pattern.compile(FORM);

  public Money {
    euros = euros.setScale(2, RoundingMode.UNNECESSARY);
  }

  public static boolean isReadable(String text) {
    return READABLE.matcher(text).matches();
  }

  /**
   * @param text such as {@code 125.00}
   */
  public static Money of(String text) {
    if (!isReadable(text)) {
      throw new IllegalArgumentException("No amount: " + text);
    }
    return new Money(new BigDecimal(text));
  }

  public Money plus(Money other) {
    return new Money(euros.add(other.euros));
  }

  public Money negated() {
    return new Money(euros.negate());
  }

  public boolean isPositive() {
    return euros.signum() > 0;
  }

  @Override
  public int compareTo(Money other) {
    return euros.compareTo(other.euros);
  }

  @Override
  @JsonValue
  public String toString() {
    return euros.toPlainString();
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.iban4j.IbanUtil;

import nl.socialteams.strictinput.FaultCode;

/**
 * An international bank account number, with the length of its country and right check digits.
 *
 * @param value without spaces, in capitals
 */
@FaultCode("expected-iban")
@JsonDeserialize(using = IbanReader.class)
public record Iban(@JsonValue String value) {

  /** Reads what people write: spaces and small letters do not count. */
  static Iban of(String text) {
    return new Iban(electronic(text));
  }

  static boolean isReadable(String text) {
    return IbanUtil.isValid(electronic(text));
  }

  private static String electronic(String text) {
    return text.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  /** Not to end up in a log by accident. */
  @Override
  public String toString() {
    return "IBAN of " + value.substring(0, 2);
  }
}

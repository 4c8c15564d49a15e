// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;

/** The form that a value should have had, in the words of the API's documentation. */
enum ExpectedForm {
  DATE,
  DATE_TIME,
  IDENTIFIER,
  NUMBER,
  DECIMAL,
  BOOLEAN,
  CHOICE,
  LIST,
  TEXT,
  OBJECT;

  static ExpectedForm of(Class<?> type) {
    if (type == LocalDate.class) {
      return DATE;
    }
    if (type == Instant.class || type == OffsetDateTime.class) {
      return DATE_TIME;
    }
    if (type == UUID.class) {
      return IDENTIFIER;
    }
    if (type == boolean.class || type == Boolean.class) {
      return BOOLEAN;
    }
    if (isDecimal(type)) {
      return DECIMAL;
    }
    if (isNumber(type)) {
      return NUMBER;
    }
    if (type.isEnum()) {
      return CHOICE;
    }
    if (Collection.class.isAssignableFrom(type)) {
      return LIST;
    }
    return type == String.class ? TEXT : OBJECT;
  }

  private static boolean isDecimal(Class<?> type) {
    return type == BigDecimal.class || type == Double.class || type == double.class;
  }

  private static boolean isNumber(Class<?> type) {
    return Number.class.isAssignableFrom(type) || type == int.class || type == long.class;
  }

  String faultCode() {
    return "expected-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}

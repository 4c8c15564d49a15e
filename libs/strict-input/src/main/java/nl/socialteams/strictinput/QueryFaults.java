// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import nl.socialteams.problem.Fault;

/** Everything in a query that its operation does not document, or that has another form. */
final class QueryFaults {
  private QueryFaults() {}

  static List<Fault> in(Map<String, List<String>> query, DeclaredQuery declared) {
    List<Fault> faults = new ArrayList<>();
    query.forEach((name, values) -> check(name, values, declared.types().get(name), faults));
    return faults;
  }

  private static void check(String name, List<String> values, Class<?> type, List<Fault> faults) {
    String pointer = "/" + name;
    if (type == null) {
      faults.add(Fault.of(Fault.Place.QUERY, pointer, "unknown-parameter", name));
    } else if (values.size() > 1 && !List.class.isAssignableFrom(type)) {
      faults.add(Fault.of(Fault.Place.QUERY, pointer, "repeated-parameter", name));
    } else {
      values.stream()
          .map(value -> fault(value, type))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(code -> faults.add(Fault.of(Fault.Place.QUERY, pointer, code)));
    }
  }

  private static Optional<String> fault(String value, Class<?> type) {
    if (NulText.isIn(value)) {
      return Optional.of(NulText.FAULT);
    }
    Object read = readable(value, type);
    if (read == null) {
      return Optional.of(ExpectedForm.of(type).faultCode());
    }
    return CalendarRange.holds(read) ? Optional.empty() : Optional.of(CalendarRange.FAULT);
  }

  private static Object readable(String value, Class<?> type) {
    try {
      return read(value, type);
    } catch (DateTimeException | IllegalArgumentException otherForm) {
      return null;
    }
  }

  private static Object read(String value, Class<?> type) {
    return switch (ExpectedForm.of(type)) {
      case DATE -> LocalDate.parse(value);
      case DATE_TIME -> OffsetDateTime.parse(value);
      case IDENTIFIER -> UUID.fromString(value);
      case NUMBER -> number(value, type);
      case DECIMAL -> new BigDecimal(value);
      case BOOLEAN -> List.of("true", "false").contains(value) ? value : null;
      case CHOICE -> choice(value, type);
      case LIST, TEXT, OBJECT -> value;
    };
  }

  /** A number that does not fit would be taken for an address that does not exist. */
  private static Object number(String value, Class<?> type) {
    boolean small = type == int.class || type == Integer.class;
    return small ? (Object) Integer.valueOf(value) : Long.valueOf(value);
  }

  private static Object choice(String value, Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(value))
        .findFirst()
        .orElse(null);
  }
}

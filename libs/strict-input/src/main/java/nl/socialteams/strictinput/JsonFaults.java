// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;

import nl.socialteams.problem.Fault;

/** What Jackson could not read past, as a fault beside those that were found before it. */
final class JsonFaults {
  private JsonFaults() {}

  static List<Fault> of(JacksonException cause, List<Fault> before) {
    List<Fault> faults = new ArrayList<>(before);
    if (cause instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      faults.add(Fault.of(Fault.Place.BODY, pointer(mapping), "unreadable-value"));
    } else {
      faults.add(Fault.of(Fault.Place.BODY, "", "malformed-json"));
    }
    return faults;
  }

  private static String pointer(JsonMappingException mapping) {
    return mapping.getPath().stream()
        .map(step -> step.getFieldName() == null ? "" + step.getIndex() : step.getFieldName())
        .map(step -> "/" + step)
        .collect(Collectors.joining());
  }
}

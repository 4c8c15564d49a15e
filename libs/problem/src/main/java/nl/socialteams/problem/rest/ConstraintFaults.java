// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import nl.socialteams.problem.Fault;

/** Bean Validation's violations as faults with JSON pointers, in a stable order. */
public final class ConstraintFaults {
  private ConstraintFaults() {}

  public static List<Fault> of(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(ConstraintFaults::fault)
        .distinct()
        .sorted(Comparator.comparing(Fault::pointer).thenComparing(f -> f.details().toString()))
        .toList();
  }

  private static Fault fault(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    Fault.Place place = Fault.Place.BODY;
    Path.MethodNode method = null;
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.METHOD) {
        method = node.as(Path.MethodNode.class);
      } else if (node.getKind() == ElementKind.PARAMETER) {
        RequestPart part =
            RequestPart.of(violation.getRootBeanClass(), method, node.as(Path.ParameterNode.class));
        place = part.place();
        pointer.append(part.pointer());
      } else {
        append(pointer, node);
      }
    }
    return Fault.constraint(place, pointer.toString(), violation.getMessage());
  }

  private static void append(StringBuilder pointer, Path.Node node) {
    if (node.getIndex() != null) {
      pointer.append('/').append(node.getIndex());
    }
    if (node.getKey() != null) {
      pointer.append('/').append(node.getKey());
    }
    if (node.getName() != null && !node.getName().startsWith("<")) {
      pointer.append('/').append(node.getName());
    }
  }
}

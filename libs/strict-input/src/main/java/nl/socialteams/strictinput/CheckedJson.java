// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.rest.ConstraintFaults;

/** Reads JSON and notes every fault in it, of form and of constraints, instead of the first one. */
@ApplicationScoped
public class CheckedJson {
  private final ObjectMapper mapper;
  private final Validator validator;

  @Inject
  CheckedJson(ObjectMapper mapper, Validator validator) {
    this.mapper = mapper;
    this.validator = validator;
  }

  /**
   * What was read.
   *
   * @param value as much as could be read, or null; whole where there are no faults
   */
  public record Checked<T>(T value, List<Fault> faults) {}

  /** Held against all its constraints, as a resource's {@code @Valid} does with a body. */
  public <T> Checked<T> read(byte[] json, Class<T> type) {
    Checked<T> read = readForm(json, mapper.constructType(type));
    return read.faults().isEmpty()
        ? new Checked<>(read.value(), ConstraintFaults.of(validator.validate(read.value())))
        : read;
  }

  /** Held against its constraints only where its form is at fault, so that all is told at once. */
  <T> Checked<T> readForm(byte[] json, JavaType type) {
    if (json.length == 0) {
      return missing();
    }
    FaultCollector.Noted noted = new FaultCollector.Noted();
    List<Fault> nul = NulInJson.faults(json, mapper.getFactory());
    try {
      T value = mapper.readerFor(type).withAttribute(FaultCollector.FAULTS, noted).readValue(json);
      addElsewhere(noted.faults(), nul);
      if (value == null && noted.faults().isEmpty()) {
        return missing();
      }
      return new Checked<>(value, withBrokenConstraints(noted.faults(), value));
    } catch (JacksonException unreadable) {
      List<Fault> faults = JsonFaults.of(unreadable, noted.faults());
      addElsewhere(faults, nul);
      return new Checked<>(null, faults);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static <T> Checked<T> missing() {
    return new Checked<>(null, List.of(Fault.of(Fault.Place.BODY, "", "body-missing")));
  }

  /** Where a value could not be read, "must not be null" would be a second word for one fault. */
  private List<Fault> withBrokenConstraints(List<Fault> faults, Object read) {
    if (read == null || faults.isEmpty()) {
      return faults;
    }
    List<Fault> all = new ArrayList<>(faults);
    addElsewhere(all, ConstraintFaults.of(validator.validate(read)));
    return all;
  }

  /** A value with a fault is not told to have another one. */
  private static void addElsewhere(List<Fault> faults, List<Fault> further) {
    List<String> known = faults.stream().map(Fault::pointer).toList();
    further.stream().filter(fault -> !known.contains(fault.pointer())).forEach(faults::add);
  }
}

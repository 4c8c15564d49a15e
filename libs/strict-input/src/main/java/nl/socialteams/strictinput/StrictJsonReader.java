// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;
import nl.socialteams.problem.rest.ConstraintFaults;

/**
 * Reads JSON bodies. A body with faults of form is also held against its constraints, so that the
 * answer names everything at once.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class StrictJsonReader implements MessageBodyReader<Object> {
  private final ObjectMapper mapper;
  private final Validator validator;
  private final RequestFingerprint fingerprint;

  @Inject
  StrictJsonReader(ObjectMapper mapper, Validator validator, RequestFingerprint fingerprint) {
    this.mapper = mapper;
    this.validator = validator;
    this.fingerprint = fingerprint;
  }

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return true;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readAllBytes();
    fingerprint.take(bytes);
    FaultCollector.Noted noted = new FaultCollector.Noted();
    Object read = read(bytes, mapper.constructType(generic), noted);
    if (noted.faults().isEmpty()) {
      return read;
    }
    throw new InvalidInput(withBrokenConstraints(noted.faults(), read));
  }

  private Object read(byte[] bytes, JavaType type, FaultCollector.Noted noted) throws IOException {
    if (bytes.length == 0) {
      throw whole("body-missing");
    }
    try {
      Object read =
          mapper.readerFor(type).withAttribute(FaultCollector.FAULTS, noted).readValue(bytes);
      if (read == null && noted.faults().isEmpty()) {
        throw whole("body-missing");
      }
      return read;
    } catch (JacksonException unreadable) {
      throw JsonFaults.of(unreadable, noted.faults());
    }
  }

  private static InvalidInput whole(String code) {
    return new InvalidInput(List.of(Fault.of(Fault.Place.BODY, "", code)));
  }

  /** Where a value could not be read, "must not be null" would be a second word for one fault. */
  private List<Fault> withBrokenConstraints(List<Fault> faults, Object read) {
    if (read == null) {
      return faults;
    }
    List<Fault> all = new java.util.ArrayList<>(faults);
    ConstraintFaults.of(validator.validate(read)).stream()
        .filter(broken -> faults.stream().noneMatch(f -> f.pointer().equals(broken.pointer())))
        .forEach(all::add);
    return all;
  }
}

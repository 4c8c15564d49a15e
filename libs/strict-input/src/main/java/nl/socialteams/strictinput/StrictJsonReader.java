// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import nl.socialteams.problem.InvalidInput;

/**
 * Reads JSON bodies. A body with faults of form is also held against its constraints, so that the
 * answer names everything at once.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class StrictJsonReader implements MessageBodyReader<Object> {
  private final ObjectMapper mapper;
  private final CheckedJson json;
  private final RequestFingerprint fingerprint;
  private final int limit;

  /**
   * @param limit bytes of a JSON body at most; other bodies are read as streams and may be larger
   */
  @Inject
  StrictJsonReader(
      ObjectMapper mapper,
      CheckedJson json,
      RequestFingerprint fingerprint,
      @ConfigProperty(name = "socialteams.json-limit", defaultValue = "10M") MemorySize limit) {
    this.mapper = mapper;
    this.json = json;
    this.fingerprint = fingerprint;
    this.limit = Math.toIntExact(limit.asLongValue());
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
    byte[] bytes = body.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }
    fingerprint.take(bytes);
    CheckedJson.Checked<Object> read = json.readForm(bytes, mapper.constructType(generic));
    if (read.faults().isEmpty()) {
      return read.value();
    }
    throw new InvalidInput(read.faults());
  }
}

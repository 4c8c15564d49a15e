// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Whom a token is about, as it says itself. */
final class Subject {
  private static final JsonMapper JSON = new JsonMapper();

  private Subject() {}

  static String in(String token) {
    try {
      byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
      return JSON.readTree(claims).path("sub").asText();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

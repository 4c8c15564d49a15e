// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outlinefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/**
 * The coordinates of one geometry while they are read: lists within lists, with a position (two
 * numbers) at the bottom. Beyond a bound they are skipped, so that no feature fills the memory.
 */
final class Positions {
  /** The largest outline of CBS has some ten thousand. */
  private static final int MOST = 500_000;

  private final JsonParser json;
  private int count;

  Positions(JsonParser json) {
    this.json = json;
  }

  boolean areTooMany() {
    return count > MOST;
  }

  /** Reads the list that the parser stands at the beginning of. */
  Object read() throws IOException {
    JsonToken first = json.nextToken();
    if (first.isNumeric()) {
      return position();
    }
    List<Object> members = new ArrayList<>();
    for (JsonToken at = first; at != JsonToken.END_ARRAY; at = json.nextToken()) {
      Object member = at == JsonToken.START_ARRAY ? read() : skip();
      if (!areTooMany()) {
        members.add(member);
      }
    }
    return members;
  }

  /** A height, where there is one, is left out. */
  private double[] position() throws IOException {
    count++;
    double[] position = {json.getDoubleValue(), Double.NaN};
    int at = 1;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (at == 1 && json.currentToken().isNumeric()) {
        position[1] = json.getDoubleValue();
      }
      at++;
      json.skipChildren();
    }
    return position;
  }

  private Object skip() throws IOException {
    json.skipChildren();
    return List.of();
  }
}

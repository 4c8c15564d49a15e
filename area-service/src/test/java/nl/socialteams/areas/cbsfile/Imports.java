// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import io.restassured.response.ValidatableResponse;

import nl.socialteams.areas.AreaApi;

/** Files sent as their publisher made them. */
public final class Imports {
  private Imports() {}

  public static ValidatableResponse keyFigures(int year, String file) {
    return keyFigures(year, file, StandardCharsets.UTF_8);
  }

  public static ValidatableResponse keyFigures(int year, String file, Charset encoding) {
    return csv("area-administrator", "/imports/key-figures?year=" + year, file.getBytes(encoding));
  }

  public static ValidatableResponse csv(String client, String path, byte[] file) {
    return AreaApi.as(client).contentType("text/csv").body(file).post("/area/v1" + path).then();
  }

  /** The refused lines of an import that was answered. */
  public static ValidatableResponse refusedLines(ValidatableResponse imported) {
    String id = imported.statusCode(201).extract().path("importId");
    return AreaApi.get("area-administrator", "/imports/" + id + "/refused-lines").statusCode(200);
  }
}

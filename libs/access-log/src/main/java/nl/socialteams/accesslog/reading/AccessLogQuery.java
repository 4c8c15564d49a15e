// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.accesslog.Outcome;

/** Which lines a privacy officer wants to see; by person it is asked in a body. */
public class AccessLogQuery {
  static final String MUNICIPALITY = "GM[0-9]{4}";

  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = MUNICIPALITY)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("from")
  @Parameter(description = "Vanaf / from this moment.")
  Instant from;

  @QueryParam("until")
  @Parameter(description = "Tot / before this moment.")
  Instant until;

  @QueryParam("outcome")
  @Parameter(description = "Alleen met deze afloop / only with this outcome.")
  Outcome outcome;

  @QueryParam("objectId")
  @Parameter(description = "Alleen over dit object, zoals een casus / only of this object.")
  UUID objectId;

  @QueryParam("dataSubjectId")
  @Parameter(description = "Alleen over deze betrokkene / only about this data subject.")
  UUID dataSubjectId;

  public String municipality() {
    return municipality;
  }

  public WantedLines wanted() {
    return new WantedLines(municipality, from, until, outcome, objectId, dataSubjectId, null, null);
  }
}

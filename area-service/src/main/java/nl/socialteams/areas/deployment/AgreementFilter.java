// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import io.quarkus.panache.common.Parameters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.areas.municipality.Municipality;

/** Which agreements to list. */
public class AgreementFilter {
  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = Municipality.CODE_FORM)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("organisationId")
  @Parameter(description = "Alleen met deze organisatie / only with this organisation.")
  UUID organisationId;

  @QueryParam("year")
  @Parameter(description = "Alleen van dit jaar / only of this year.")
  Integer year;

  String condition() {
    return "municipality = :municipality"
        + (organisationId == null ? "" : " and organisation = :organisation")
        + (year == null ? "" : " and year = :year");
  }

  Parameters parameters(UUID after) {
    Parameters parameters = Parameters.with("municipality", municipality).and("after", after);
    if (organisationId != null) {
      parameters.and("organisation", organisationId);
    }
    if (year != null) {
      parameters.and("year", year);
    }
    return parameters;
  }
}

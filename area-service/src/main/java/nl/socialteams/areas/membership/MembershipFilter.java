// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import io.quarkus.panache.common.Parameters;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.areas.municipality.Municipality;

/** Which memberships to list. */
public class MembershipFilter {
  private static final String HOLDS =
      " and id in (select t.membership from MembershipTerm t where t.timeline.knownUntil is null"
          + " and t.timeline.validFrom <= :on"
          + " and (t.timeline.validUntil is null or t.timeline.validUntil > :on))";

  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = Municipality.CODE_FORM)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("teamId")
  @Parameter(description = "Alleen van dit team / only of this team.")
  UUID teamId;

  @QueryParam("workerId")
  @Parameter(description = "Alleen van deze medewerker / only of this worker.")
  UUID workerId;

  @QueryParam("on")
  @Parameter(description = "Alleen wie er op deze dag in werkt / only those that hold on this day.")
  LocalDate on;

  public String municipality() {
    return municipality;
  }

  /** Null for any. */
  public LocalDate on() {
    return on;
  }

  String condition() {
    return "municipality = :municipality"
        + (teamId == null ? "" : " and team = :team")
        + (workerId == null ? "" : " and worker = :worker")
        + (on == null ? "" : HOLDS);
  }

  Parameters parameters(UUID after) {
    Parameters parameters = Parameters.with("municipality", municipality).and("after", after);
    if (teamId != null) {
      parameters.and("team", teamId);
    }
    if (workerId != null) {
      parameters.and("worker", workerId);
    }
    if (on != null) {
      parameters.and("on", on);
    }
    return parameters;
  }
}

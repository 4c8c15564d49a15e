// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.budget.workingbudget.Budget;

/** Which subsidies to list. */
public class SubsidyQuery {
  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = Budget.MUNICIPALITY_FORM)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("organisationId")
  @Parameter(description = "Alleen van deze organisatie / only of this organisation.")
  UUID organisationId;

  Map<String, Object> having() {
    Map<String, Object> having = new HashMap<>();
    having.put("municipality", municipality);
    having.put("organisation", organisationId);
    return having;
  }
}

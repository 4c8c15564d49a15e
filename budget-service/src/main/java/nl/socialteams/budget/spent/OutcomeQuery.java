// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.spent;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.budget.workingbudget.Budget;

/** Which outcomes of expenditures to list. */
public class OutcomeQuery {
  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = Budget.MUNICIPALITY_FORM)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("expenditureId")
  @Parameter(description = "Alleen bij deze uitgave / only of this expenditure.")
  UUID expenditureId;

  public String municipality() {
    return municipality;
  }

  public Map<String, Object> having() {
    Map<String, Object> having = new HashMap<>();
    having.put("municipality", municipality);
    having.put("expenditure", expenditureId);
    return having;
  }
}

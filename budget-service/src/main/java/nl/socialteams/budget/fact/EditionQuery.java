// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.fact;

import java.util.HashMap;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.budget.workingbudget.Budget;

/** Which editions to list. */
public class EditionQuery {
  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = Budget.MUNICIPALITY_FORM)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("code")
  @Pattern(regexp = Editions.CODE_FORM)
  @Size(max = 60)
  @Parameter(description = "Alleen de uitgaven van deze code / only the editions of this code.")
  String code;

  public String municipality() {
    return municipality;
  }

  public Map<String, Object> having() {
    Map<String, Object> having = new HashMap<>();
    having.put("municipality", municipality);
    having.put("code", code);
    return having;
  }
}

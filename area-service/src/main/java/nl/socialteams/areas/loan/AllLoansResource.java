// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.loan;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.knowntime.Today;

/** The loans of a municipality over HTTP. */
@Path("/loans")
@Tag(
    name = "lending",
    description = "Uitleen van scootmobielen en andere dingen / lending of things")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AllLoansResource {
  private final VisibleMunicipality visible;
  private final LoanRepository loans;
  private final Today today;

  @Inject
  AllLoansResource(VisibleMunicipality visible, LoanRepository loans, Today today) {
    this.visible = visible;
    this.loans = loans;
    this.today = today;
  }

  @GET
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "listLoans",
      summary = "List loans",
      description = "De *uitleningen* van een gemeente, ook alleen wat *te laat* is / loans.")
  public RestResponse<LoanList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("status") @Parameter(description = "Status.") LoanStatus status,
      @QueryParam("late")
          @Parameter(description = "Alleen wat terug had moeten zijn / only what should be back.")
          Boolean late,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.municipality(municipality);
    LocalDate now = today.date();
    return loans
        .page(
            municipality,
            status,
            Boolean.TRUE.equals(late) ? now : null,
            page.after(2),
            page.limit())
        .map(loan -> LoanView.of(loan, now))
        .answer(uri, LoanList::new);
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.tables;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.reporting.access.ReportingRights;

/** What tables there are, over HTTP. */
@Path("/tables")
@Tag(name = "reports", description = "Rapportages / reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TablesResource {
  private final ReportTables tables;
  private final TableDescriptions descriptions;

  @Inject
  TablesResource(ReportTables tables, TableDescriptions descriptions) {
    this.tables = tables;
    this.descriptions = descriptions;
  }

  @GET
  @RolesAllowed(ReportingRights.READ)
  @Operation(
      operationId = "listTables",
      summary = "List the tables",
      description = "Elke *tabel* met wat zij telt en waarlangs / what each counts and along what.")
  public RestResponse<TableList> list(@Valid @BeanParam PageQuery page, @Context UriInfo uri) {
    List<TableDescription> after =
        tables.all().stream()
            .filter(table -> table.definition().name().compareTo(page.after(1).text(0)) > 0)
            .limit(page.limit() + 1L)
            .map(descriptions::of)
            .toList();
    return Page.of(after, page.limit(), table -> Cursor.after(table.tableName()))
        .answer(uri, TableList::new);
  }

  @GET
  @Path("/{tableName}")
  @RolesAllowed(ReportingRights.READ)
  @Operation(
      operationId = "getTable",
      summary = "Fetch what a table is",
      description = "Een *tabel*: dimensies, grootheden, populatie en methode / its definition.")
  public RestResponse<TableDescription> get(
      @PathParam("tableName")
          @Parameter(description = "Tabel / table.", example = "client-characteristics")
          String tableName) {
    return Versioned.ok(descriptions.of(tables.named(tableName)), 1);
  }
}

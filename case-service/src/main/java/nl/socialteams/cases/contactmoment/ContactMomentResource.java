// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Contacts and consultations over HTTP. */
@Path("/cases")
@Tag(name = "contactMoments", description = "Contactmomenten / contacts and consultations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ContactMomentResource {
  private final VisibleCase visible;
  private final RecordContact recordContact;
  private final ContactMomentRepository contacts;
  private final ContactNotes notes;

  @Inject
  ContactMomentResource(
      VisibleCase visible,
      RecordContact recordContact,
      ContactMomentRepository contacts,
      ContactNotes notes) {
    this.visible = visible;
    this.recordContact = recordContact;
    this.contacts = contacts;
    this.notes = notes;
  }

  @POST
  @Path("/{caseId}/contact-moments")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "recordContactMoment",
      summary = "Record a contact or consultation",
      description =
          "Legt een *contactmoment* vast: keukentafelgesprek, huisbezoek, telefoon, bericht of *teamoverleg*,"
              + " met wie deelnam en wat is besproken. Een teamoverleg zonder de bewoner vraagt"
              + " toestemming, of een reden bij gevaar / the first contact with the resident brings the"
              + " case to CLARIFYING.")
  @APIResponseSchema(value = ContactMomentView.class, responseCode = "201")
  public Response record(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewContactMoment told) {
    ContactMoment made = recordContact.record(visible.workedIn(caseId), told);
    URI location = URI.create("/cases/v1/cases/" + caseId + "/contact-moments/" + made.id());
    return Versioned.created(location, notes.show(made), made.version());
  }

  @GET
  @Path("/{caseId}/contact-moments")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listContactMoments",
      summary = "List contacts and consultations of a case",
      description = "De *contactmomenten* van een casus, de nieuwste eerst / newest first.")
  public RestResponse<ContactMomentList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return contacts
        .page(visible.caseFile(caseId).id(), page.after(NewestFirst.PARTS), page.limit())
        .map(notes::show)
        .answer(uri, ContactMomentList::new);
  }

  @GET
  @Path("/{caseId}/contact-moments/{contactMomentId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getContactMoment",
      summary = "Fetch a contact or consultation",
      description = "Een *contactmoment* / one contact or consultation.")
  public RestResponse<ContactMomentView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("contactMomentId") @Parameter(description = "Contactmoment / contact.")
          UUID contactMomentId) {
    ContactMoment found =
        contacts
            .of(visible.caseFile(caseId).id(), contactMomentId)
            .orElseThrow(NotFoundException::new);
    return Versioned.ok(notes.show(found), found.version());
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapsearch;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;
import nl.socialteams.areas.socialmap.NewProvision;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** What a caller looks for on the map; every filter narrows the result. */
public class ProvisionQuery {
  /** Two decimal numbers. */
  private static final String POINT_FORM =
      "^[0-9]{1,3}(\\.[0-9]{1,12})?,[0-9]{1,2}(\\.[0-9]{1,12})?$";

  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = Municipality.CODE_FORM)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("lifeDomain")
  @Pattern(regexp = NewProvision.CODE_FORM)
  @Parameter(description = "Leefgebied / serves this life domain.")
  String lifeDomain;

  @QueryParam("neighbourhood")
  @Pattern(regexp = NeighbourhoodCodes.FORM)
  @Parameter(description = "Buurt die zij bereikt / reaches this neighbourhood.")
  String neighbourhood;

  @QueryParam("kind")
  @Pattern(regexp = NewProvision.CODE_FORM)
  @Parameter(description = "Soort / kind.")
  String kind;

  @QueryParam("indicationNeeded")
  @Parameter(description = "Indicatie nodig of niet / indication needed or not.")
  Boolean indicationNeeded;

  @QueryParam("openAt")
  @Parameter(description = "Open op dit tijdstip / open at this moment; not with openOn.")
  OffsetDateTime openAt;

  @QueryParam("openOn")
  @Parameter(description = "Ergens op deze dag open / open at some time of this day.")
  LocalDate openOn;

  @QueryParam("validOn")
  @Parameter(
      description =
          "Bestaat op deze dag; anders de dag van openAt of openOn, anders vandaag / exists on"
              + " this day; else that of openAt or openOn, else today.")
  LocalDate validOn;

  @QueryParam("near")
  @Pattern(regexp = POINT_FORM)
  @Parameter(
      description =
          "Lengte- en breedtegraad (WGS 84), zoals 5.6915,50.8514: alleen wat coördinaten heeft,"
              + " dichtstbij eerst / longitude, latitude: nearest first.")
  String near;

  @QueryParam("withinMetres")
  @Min(1)
  @Max(100_000)
  @Parameter(description = "Binnen zoveel meter van near / within this distance of near.")
  Integer withinMetres;

  @QueryParam("q")
  @Size(min = 2, max = 200)
  @Parameter(
      description =
          "Woorden in naam, organisatie of omschrijving; het best passende eerst, tenzij near er"
              + " is / words, best match first unless near is given.")
  String q;

  /**
   * @throws InvalidInput where filters contradict each other
   */
  void check() {
    List<Fault> faults = new ArrayList<>();
    if (withinMetres != null && near == null) {
      faults.add(fault("/withinMetres", "near-missing"));
    }
    if (openAt != null && openOn != null) {
      faults.add(fault("/openOn", "moment-or-day"));
    }
    if (near != null && !Point.of(near).isInTheNetherlands()) {
      faults.add(fault("/near", "point-elsewhere"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Fault fault(String pointer, String code) {
    return Fault.of(Fault.Place.QUERY, pointer, code);
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import nl.socialteams.areas.openinghours.ExceptionalOpening;
import nl.socialteams.areas.openinghours.OpeningHours;
import nl.socialteams.areas.openinghours.WeeklyOpening;

/** Something on the social map that residents can go to. */
@Entity
public class Provision {
  @Id private UUID id;
  private String municipality;
  private String name;

  private String kind;

  private String organisation;
  private UUID organisationId;
  private String descriptionNl;
  private String descriptionEn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> lifeDomains;

  private boolean wholeMunicipality;

  @ElementCollection
  @CollectionTable(name = "provision_neighbourhood", joinColumns = @JoinColumn(name = "provision"))
  @Column(name = "neighbourhood")
  @OrderBy
  private Set<String> neighbourhoods;

  private boolean indicationNeeded;
  @Embedded private ProvisionPlace place;
  @Embedded private ProvisionContact contact;
  private Boolean closedOnHolidays;

  @ElementCollection
  @CollectionTable(name = "provision_opening", joinColumns = @JoinColumn(name = "provision"))
  @OrderBy("weekday, opens")
  private Set<WeeklyOpening> weekly;

  @ElementCollection
  @CollectionTable(name = "provision_exception", joinColumns = @JoinColumn(name = "provision"))
  @OrderBy("firstDay, opens")
  private Set<ExceptionalOpening> exceptions;

  private LocalDate validFrom;
  private LocalDate validUntil;
  private String source;
  private String externalId;
  @Version private long version;

  protected Provision() {}

  private Provision(NewProvision content) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = content.municipality();
    this.version = 1;
    replace(content);
  }

  static Provision recorded(NewProvision content) {
    return new Provision(content);
  }

  /** One that a register keeps, under its key there. */
  static Provision loaded(NewProvision content, String source, String externalId) {
    Provision provision = new Provision(content);
    provision.source = source;
    provision.externalId = externalId;
    return provision;
  }

  /** Takes over everything but the municipality; rows that stay the same are left alone. */
  void replace(NewProvision content) {
    name = content.name();
    kind = content.kind();
    organisation = content.organisation();
    organisationId = content.organisationId();
    descriptionNl = content.description().nl();
    descriptionEn = content.description().en();
    lifeDomains = content.lifeDomains().stream().distinct().sorted().toList();
    wholeMunicipality = content.wholeMunicipality();
    neighbourhoods = changed(neighbourhoods, new TreeSet<>(content.neighbourhoodsReached()));
    indicationNeeded = content.indicationNeeded();
    place = content.place();
    contact = content.contact();
    validFrom = content.validFrom();
    validUntil = content.validUntil();
    open(content.openingHours());
  }

  private void open(OpeningHours hours) {
    closedOnHolidays = hours == null ? null : hours.closedOnHolidays();
    weekly =
        changed(
            weekly,
            hours == null
                ? Set.of()
                : hours.weekly().stream().map(WeeklyOpening::of).collect(Collectors.toSet()));
    exceptions =
        changed(
            exceptions,
            hours == null
                ? Set.of()
                : hours.exceptions().stream()
                    .map(ExceptionalOpening::of)
                    .collect(Collectors.toSet()));
  }

  /** A new set replaces all rows; the old one, where nothing changed, keeps them. */
  private static <T> Set<T> changed(Set<T> before, Set<T> after) {
    return before != null && before.equals(after) ? before : new LinkedHashSet<>(after);
  }

  /**
   * @param on the first day without it
   */
  void end(LocalDate on) {
    if (on.isBefore(validFrom)) {
      throw new EndBeforeStart(name, validFrom);
    }
    validUntil = on;
  }

  /** What was recorded, as it can be sent again. */
  NewProvision content() {
    return new NewProvision(
        municipality,
        name,
        kind,
        organisation,
        organisationId,
        new ProvisionText(descriptionNl, descriptionEn),
        lifeDomains,
        wholeMunicipality,
        neighbourhoods.stream().sorted().toList(),
        indicationNeeded,
        place,
        contact,
        hours(),
        validFrom,
        validUntil);
  }

  private OpeningHours hours() {
    return closedOnHolidays == null ? null : OpeningHours.of(weekly, exceptions, closedOnHolidays);
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  String source() {
    return source;
  }

  String externalId() {
    return externalId;
  }

  public long version() {
    return version;
  }
}

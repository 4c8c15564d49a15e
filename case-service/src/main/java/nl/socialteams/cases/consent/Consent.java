// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.knowntime.Knowledge;

/** What a client allows to be told to whom, and for what. */
@Entity
public class Consent {
  @Id private UUID id;
  private String municipality;
  private UUID caseId;
  private UUID client;
  private UUID organisation;
  private UUID team;

  @Enumerated(EnumType.STRING)
  private ConsentPurpose purpose;

  @Enumerated(EnumType.STRING)
  private ConsentStatus status;

  private LocalDate givenOn;
  private LocalDate endsOn;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> parts;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> lifeDomains;

  @Enumerated(EnumType.STRING)
  private ConsentWay way;

  private byte[] sealed;

  @ElementCollection
  @BatchSize(size = PageQuery.MAXIMUM_LIMIT)
  @CollectionTable(name = "consent_change", joinColumns = @JoinColumn(name = "consent"))
  @OrderColumn(name = "place")
  private List<ConsentChange> history = new ArrayList<>();

  @Version private long version;

  protected Consent() {}

  Consent(CaseFile caseFile, NewConsent told, Knowledge known, ConsentNotes notes) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = caseFile.municipality();
    this.caseId = caseFile.id();
    this.client = caseFile.client();
    this.organisation = told.organisationId();
    this.team = told.teamId();
    this.purpose = told.purpose();
    this.givenOn = told.givenOn();
    this.endsOn = told.endsOn();
    this.way = told.way();
    this.sealed = notes.seal(this, told.note());
    this.version = 1;
    covers(told.covered(), told.lifeDomains());
    become(ConsentStatus.GIVEN, told.givenOn(), known);
  }

  /** From a day on it covers these parts only, and of life domains no others. */
  void limit(LocalDate on, Set<FilePart> still, List<String> domains, Knowledge known) {
    requireRunning();
    covers(still, domains == null ? lifeDomains : domains);
    become(ConsentStatus.LIMITED, on, known);
  }

  void withdraw(LocalDate on, Knowledge known) {
    requireRunning();
    endsOn = on.isBefore(givenOn) ? givenOn : on;
    become(ConsentStatus.WITHDRAWN, on, known);
  }

  /** Another consent comes in its place. */
  void giveWayOn(LocalDate day) {
    endsOn = day;
  }

  private void requireRunning() {
    if (status == ConsentStatus.WITHDRAWN) {
      throw new ConsentWithdrawn(endsOn);
    }
  }

  private void covers(Set<FilePart> covered, List<String> domains) {
    parts = covered.stream().map(Enum::name).sorted().toList();
    lifeDomains = domains == null ? null : domains.stream().distinct().sorted().toList();
  }

  private void become(ConsentStatus next, LocalDate on, Knowledge known) {
    status = next;
    history.add(ConsentChange.of(this, next, on, known));
  }

  public boolean holdsOn(LocalDate day) {
    return status != ConsentStatus.WITHDRAWN
        && !givenOn.isAfter(day)
        && (endsOn == null || endsOn.isAfter(day));
  }

  public boolean covers(FilePart part) {
    return parts.contains(part.name());
  }

  /**
   * @param domain null for what has none
   */
  public boolean covers(String domain) {
    return lifeDomains == null || domain != null && lifeDomains.contains(domain);
  }

  public boolean isOfSomeDomains() {
    return lifeDomains != null;
  }

  /** Of what is about several life domains, or of none that are known. */
  public boolean coversAll(Collection<String> domains) {
    return !isOfSomeDomains() || !domains.isEmpty() && lifeDomains.containsAll(domains);
  }

  public UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  UUID client() {
    return client;
  }

  String municipality() {
    return municipality;
  }

  Recipient recipient() {
    return new Recipient(organisation, team);
  }

  ConsentPurpose purpose() {
    return purpose;
  }

  LocalDate givenOn() {
    return givenOn;
  }

  List<String> partNames() {
    return parts;
  }

  List<String> domainNames() {
    return lifeDomains;
  }

  ConsentChange lastChange() {
    return history.getLast();
  }

  byte[] sealed() {
    return sealed;
  }

  long version() {
    return version;
  }

  ConsentView view(String note, LocalDate today) {
    return new ConsentView(
        id,
        caseId,
        organisation,
        team,
        purpose,
        status,
        holdsOn(today),
        givenOn,
        endsOn,
        parts.stream().map(FilePart::valueOf).toList(),
        lifeDomains,
        way,
        note,
        history.stream().map(ConsentChange::view).toList());
  }
}

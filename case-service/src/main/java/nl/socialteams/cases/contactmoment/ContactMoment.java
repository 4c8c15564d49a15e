// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.knowntime.Knowledge;

/** A contact or consultation about a case; what was recorded of it is not changed. */
@Entity
public class ContactMoment {
  @Id private UUID id;
  private String municipality;
  private UUID caseId;
  private UUID client;
  private LocalDate heldOn;

  @Enumerated(EnumType.STRING)
  private ContactKind kind;

  private boolean residentPresent;
  private Boolean residentConsents;
  private boolean onDanger;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> workers;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> network;

  private byte[] sealed;
  private Instant knownFrom;
  private boolean asserted;
  @Version private long version;

  protected ContactMoment() {}

  ContactMoment(CaseFile caseFile, NewContactMoment told, Knowledge known, ContactNotes notes) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = caseFile.municipality();
    this.caseId = caseFile.id();
    this.client = caseFile.client();
    this.heldOn = told.heldOn();
    this.kind = told.kind();
    this.residentPresent = told.residentPresent();
    this.residentConsents = told.residentConsents();
    this.onDanger = told.danger() != null;
    this.workers = List.copyOf(told.workerIds());
    this.network = told.network().stream().map(Enum::name).distinct().toList();
    this.sealed = notes.seal(this, new ContactWords(told.discussed(), told.danger()));
    this.knownFrom = known.from();
    this.asserted = known.asserted();
    this.version = 1;
  }

  UUID id() {
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

  LocalDate heldOn() {
    return heldOn;
  }

  byte[] sealed() {
    return sealed;
  }

  long version() {
    return version;
  }

  ContactMomentView view(ContactWords words) {
    return new ContactMomentView(
        id,
        caseId,
        heldOn,
        kind,
        residentPresent,
        residentConsents,
        words.danger(),
        List.copyOf(workers),
        network.stream().map(NetworkKind::valueOf).toList(),
        words.discussed(),
        knownFrom,
        asserted);
  }
}

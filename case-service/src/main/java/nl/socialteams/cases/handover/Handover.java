// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.directorship.DirectorshipStatus;

/** That many cases are handed over, and why. */
@Entity
public class Handover {
  @Id private UUID id;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private HandoverKind kind;

  private UUID worker;
  private UUID organisation;
  private UUID team;
  private String neighbourhoodCode;
  private LocalDate fromDay;
  private Instant openedAt;
  private String openedBy;
  private String openedByIssuer;
  @Version private long version;

  protected Handover() {}

  Handover(String municipality, Leaving leaving, LocalDate from, Caller by, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = municipality;
    this.kind = leaving.kind();
    this.worker = leaving.worker();
    this.organisation = leaving.organisation();
    this.team = leaving.team();
    this.neighbourhoodCode = leaving.neighbourhood();
    this.fromDay = from;
    this.openedAt = now;
    this.openedBy = by.subject();
    this.openedByIssuer = by.issuer();
    this.version = 1;
  }

  /**
   * @param answers of the rows, where it is opened now; null later
   */
  HandoverView view(Map<DirectorshipStatus, Long> counts, List<HandoverRowAnswer> answers) {
    return new HandoverView(
        id,
        municipality,
        kind,
        worker,
        organisation,
        team,
        neighbourhoodCode,
        fromDay,
        openedAt,
        openedByIssuer.equals("area-service"),
        counts,
        answers);
  }

  UUID id() {
    return id;
  }

  String municipality() {
    return municipality;
  }

  long version() {
    return version;
  }
}

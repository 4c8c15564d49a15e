// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Knowledge;

/** A version of a list: a draft, until it is published and holds from a day on. */
@Entity
public class CodeListVersion {
  @Id private UUID id;
  private String municipality;
  private UUID list;

  @Enumerated(EnumType.STRING)
  private VersionStatus status;

  private String label;
  private String source;
  private String note;
  private Integer number;
  private UUID predecessor;
  private LocalDate validFrom;
  private LocalDate validUntil;
  private Instant knownFrom;
  private boolean asserted;
  @Version private long revision;

  protected CodeListVersion() {}

  private CodeListVersion(CodeList list, VersionHeading heading) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = list.municipality();
    this.list = list.id();
    this.status = VersionStatus.DRAFT;
    this.revision = 1;
    describe(heading);
  }

  public static CodeListVersion draft(CodeList list, VersionHeading heading) {
    return new CodeListVersion(list, heading);
  }

  public void describe(VersionHeading heading) {
    this.label = heading.label();
    this.source = heading.source();
    this.note = heading.note();
  }

  /**
   * @param before the version that this one follows, or null for the first
   * @param from the first day, or null where it is not known
   */
  public void publish(CodeListVersion before, LocalDate from, Knowledge known) {
    status = VersionStatus.PUBLISHED;
    number = before == null ? 1 : before.number + 1;
    predecessor = before == null ? null : before.id;
    validFrom = from;
    knownFrom = known.from();
    asserted = known.asserted();
  }

  /**
   * @param day the first day of the version that follows
   */
  public void endOn(LocalDate day) {
    validUntil = day;
  }

  public boolean isDraft() {
    return status == VersionStatus.DRAFT;
  }

  public UUID id() {
    return id;
  }

  public UUID list() {
    return list;
  }

  public VersionStatus status() {
    return status;
  }

  public VersionHeading heading() {
    return new VersionHeading(label, source, note);
  }

  public Integer number() {
    return number;
  }

  public UUID predecessor() {
    return predecessor;
  }

  public LocalDate validFrom() {
    return validFrom;
  }

  public LocalDate validUntil() {
    return validUntil;
  }

  public Instant knownFrom() {
    return knownFrom;
  }

  public boolean asserted() {
    return asserted;
  }

  public long revision() {
    return revision;
  }
}

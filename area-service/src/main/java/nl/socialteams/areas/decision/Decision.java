// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.ColumnTransformer;

import nl.socialteams.areas.decisionpaper.DecisionPaper;
import nl.socialteams.areas.decisionpaper.PaperAsJson;
import nl.socialteams.knowntime.Knowledge;

/** A decision from its draft to the day it comes into force. */
@Entity
public class Decision {
  @Id private UUID id;
  private String municipality;
  private String title;
  private LocalDate takenOn;
  private LocalDate inForceFrom;

  @Enumerated(EnumType.STRING)
  private Reach reach;

  @Enumerated(EnumType.STRING)
  private DecisionStatus status;

  @Convert(converter = PaperAsJson.class)
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private DecisionPaper paper;

  private boolean gapsAccepted;

  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String checked;

  private Instant knownFrom;
  private Boolean asserted;
  @Version private long version;

  protected Decision() {}

  static Decision draft(String municipality, DecisionText text) {
    Decision draft = new Decision();
    draft.id = UuidCreator.getTimeOrderedEpoch();
    draft.municipality = municipality;
    draft.status = DecisionStatus.DRAFT;
    draft.version = 1;
    draft.rewrite(text);
    return draft;
  }

  /**
   * @throws DecisionNotDraft where it has been decided or withdrawn
   */
  void rewrite(DecisionText text) {
    requireDraft();
    title = text.title();
    inForceFrom = text.inForceFrom();
    reach = text.reach();
    paper = text.paper();
  }

  /**
   * @param check what the check said, as JSON
   */
  public void decide(LocalDate day, boolean withGaps, String check, Knowledge known) {
    requireDraft();
    status = DecisionStatus.DECIDED;
    takenOn = day;
    gapsAccepted = withGaps;
    checked = check;
    knownFrom = known.from();
    asserted = known.asserted();
  }

  /** Its day has come. */
  public void comeIntoForce() {
    status = DecisionStatus.IN_FORCE;
  }

  /** Taken back before its day. */
  public void withdraw() {
    status = DecisionStatus.WITHDRAWN;
  }

  public void requireDraft() {
    if (!isDraft()) {
      throw new DecisionNotDraft(status);
    }
  }

  public boolean isDraft() {
    return status == DecisionStatus.DRAFT;
  }

  /** Drafts, also withdrawn ones, are for those who write them. */
  boolean wasDecided() {
    return takenOn != null;
  }

  /** Whether its day has come, on this one. */
  public boolean isDue(LocalDate day) {
    return status == DecisionStatus.DECIDED && !inForceFrom.isAfter(day);
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public String title() {
    return title;
  }

  public LocalDate takenOn() {
    return takenOn;
  }

  public LocalDate inForceFrom() {
    return inForceFrom;
  }

  public Reach reach() {
    return reach;
  }

  public DecisionStatus status() {
    return status;
  }

  public DecisionPaper paper() {
    return paper;
  }

  public boolean gapsAccepted() {
    return gapsAccepted;
  }

  /** Null for what was never decided, and for what was decided before checks were kept. */
  public String checked() {
    return checked;
  }

  /** When it was decided, as it is known. */
  public Instant knownFrom() {
    return knownFrom;
  }

  public long version() {
    return version;
  }
}

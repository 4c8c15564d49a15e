// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnownStatus;

/** One request and one offer that were brought together. */
@Entity
public class ExchangeMatch {
  @Id private UUID id;
  private String municipality;
  private UUID request;
  private UUID requester;
  private UUID offer;
  private UUID offerer;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> reasons;

  private boolean reciprocal;

  @Enumerated(EnumType.STRING)
  private MatchStatus status;

  @ElementCollection
  @CollectionTable(name = "exchange_match_status", joinColumns = @JoinColumn(name = "match"))
  @OrderColumn(name = "place")
  private List<KnownStatus> history = new ArrayList<>();

  @Version private long version;

  protected ExchangeMatch() {}

  public ExchangeMatch(
      ExchangeEntry request,
      ExchangeEntry offer,
      List<MatchReason> reasons,
      LocalDate on,
      Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = request.municipality();
    this.request = request.id();
    this.requester = request.participant();
    this.offer = offer.id();
    this.offerer = offer.participant();
    this.reasons = reasons.stream().map(MatchReason::name).toList();
    this.reciprocal = reasons.contains(MatchReason.BOTH_GIVE_AND_TAKE);
    this.version = 1;
    become(MatchStatus.ACCEPTED, on, known);
  }

  public void fulfil(LocalDate on, Knowledge known) {
    become(MatchStatus.FULFILLED, on, known);
  }

  public void dissolve(LocalDate on, Knowledge known) {
    become(MatchStatus.DISSOLVED, on, known);
  }

  private void become(MatchStatus next, LocalDate on, Knowledge known) {
    status = next;
    history.add(KnownStatus.of(next, on, known));
  }

  public UUID id() {
    return id;
  }

  public String municipality() {
    return municipality;
  }

  public UUID request() {
    return request;
  }

  public UUID offer() {
    return offer;
  }

  public List<MatchReason> reasons() {
    return reasons.stream().map(MatchReason::valueOf).toList();
  }

  public boolean reciprocal() {
    return reciprocal;
  }

  public MatchStatus status() {
    return status;
  }

  public List<KnownStatus> history() {
    return List.copyOf(history);
  }

  public long version() {
    return version;
  }
}

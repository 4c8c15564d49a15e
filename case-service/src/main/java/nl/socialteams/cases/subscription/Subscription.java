// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.access.Standing;
import nl.socialteams.cases.changes.ChangeKind;

/** That a subscriber has changes sent to an address, for a term. */
@Entity
public class Subscription {
  @Id private UUID id;
  private String issuer;
  private String subject;
  private String client;
  private String[] municipalities;
  private String[] rights;
  private String name;
  private String[] kinds;

  @Enumerated(EnumType.STRING)
  private SubscriptionStatus status;

  @Enumerated(EnumType.STRING)
  private PauseReason pausedBecause;

  private Instant createdAt;
  private Instant expiresAt;
  private Instant endedAt;
  private byte[] sealed;
  @Version private long version;

  protected Subscription() {}

  Subscription(
      Standing subscriber, String name, Set<ChangeKind> kinds, Instant now, Instant until) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.issuer = subscriber.issuer();
    this.subject = subscriber.subject();
    this.createdAt = now;
    this.version = 1;
    agree(name, kinds);
    renew(subscriber, until);
  }

  void agree(String otherName, Set<ChangeKind> otherKinds) {
    name = otherName;
    kinds = otherKinds.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  /** Goes on for another term, by what the subscriber's token tells now. */
  void renew(Standing subscriber, Instant until) {
    requireGoingOn();
    client = subscriber.client();
    municipalities = subscriber.municipalities().toArray(String[]::new);
    rights = subscriber.rights().toArray(String[]::new);
    status = SubscriptionStatus.ACTIVE;
    pausedBecause = null;
    expiresAt = until;
  }

  void pause() {
    requireGoingOn();
    status = SubscriptionStatus.PAUSED;
    pausedBecause = PauseReason.BY_SUBSCRIBER;
  }

  void end(Instant now) {
    requireGoingOn();
    status = SubscriptionStatus.ENDED;
    pausedBecause = null;
    endedAt = now;
  }

  void seal(SealedTerms terms, SubscriptionSeals seals) {
    sealed = seals.seal(id, terms);
  }

  SealedTerms terms(SubscriptionSeals seals) {
    return seals.open(id, sealed);
  }

  /**
   * @throws SubscriptionEnded where it has ended
   */
  public void requireGoingOn() {
    if (endedAt != null) {
      throw new SubscriptionEnded(endedAt);
    }
  }

  boolean waitsBecause(PauseReason reason) {
    return pausedBecause == reason;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  SubscriptionView view(String address, String secret, DeliveryProgress progress, Instant now) {
    boolean lapsed = status == SubscriptionStatus.ACTIVE && !now.isBefore(expiresAt);
    return new SubscriptionView(
        id,
        name,
        address,
        kinds(),
        lapsed ? SubscriptionStatus.LAPSED : status,
        pausedBecause,
        createdAt,
        expiresAt,
        endedAt,
        secret,
        progress);
  }

  private List<ChangeKind> kinds() {
    return Arrays.stream(kinds).map(ChangeKind::valueOf).sorted().toList();
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.knowntime.Knowledge;

/** How many hours were agreed, and for which neighbourhoods or teams. */
@Entity
@Table(name = "deployment_term")
class AgreementTerm {
  @Id private UUID id;
  private String municipality;
  private UUID agreement;
  private BigDecimal hours;
  @Embedded private Known known;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "deployment_neighbourhood", joinColumns = @JoinColumn(name = "term"))
  @Column(name = "neighbourhood")
  private Set<String> neighbourhoods;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "deployment_team", joinColumns = @JoinColumn(name = "term"))
  @Column(name = "team")
  private Set<UUID> teams;

  protected AgreementTerm() {}

  AgreementTerm(Agreement agreement, BigDecimal hours, Cluster cluster, Knowledge known) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.municipality = agreement.municipality();
    this.agreement = agreement.id();
    this.hours = hours;
    this.neighbourhoods = new TreeSet<>(cluster.neighbourhoods());
    this.teams = new TreeSet<>(cluster.teams());
    this.known = new Known(known);
  }

  BigDecimal hours() {
    return hours;
  }

  Cluster cluster() {
    return new Cluster(neighbourhoods.stream().sorted().toList(), teams.stream().sorted().toList());
  }

  Known known() {
    return known;
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.programmecost;

import java.time.Instant;

import jakarta.persistence.Entity;

import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

import nl.socialteams.budget.fact.ReplaceableFact;
import nl.socialteams.budget.money.Money;
import nl.socialteams.knowntime.Knowledge;

/** What a programme cost in a year. */
@Entity
@Immutable
public class ProgrammeCost extends ReplaceableFact {
  private String programme;
  private int year;
  private Money amount;
  private String source;

  @Formula("(select r.known_from from programme_cost r where r.replaces = id)")
  private Instant knownUntil;

  protected ProgrammeCost() {}

  ProgrammeCost(NewProgrammeCost wanted, Knowledge known) {
    super(wanted.municipality(), wanted.replaces(), known);
    this.programme = wanted.programme();
    this.year = wanted.year();
    this.amount = wanted.amount();
    this.source = wanted.source();
  }

  String programme() {
    return programme;
  }

  int year() {
    return year;
  }

  Money amount() {
    return amount;
  }

  String source() {
    return source;
  }

  @Override
  public Instant knownUntil() {
    return knownUntil;
  }
}

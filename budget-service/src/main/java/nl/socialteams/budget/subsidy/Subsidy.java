// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;

import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;

import nl.socialteams.budget.fact.ReplaceableFact;
import nl.socialteams.budget.money.Money;
import nl.socialteams.knowntime.Knowledge;

/** What an organisation gets per year for a subject, and how that is planned to become less. */
@Entity
@Immutable
public class Subsidy extends ReplaceableFact {
  private UUID organisation;

  @Enumerated(EnumType.STRING)
  private SubsidyForm form;

  private String subject;
  private Money baseAmount;
  private int firstYear;
  private Integer lastYear;
  private String source;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "subsidy_reduction", joinColumns = @JoinColumn(name = "subsidy"))
  @BatchSize(size = 200)
  private Set<StoredReduction> reductions = new HashSet<>();

  @Formula("(select r.known_from from subsidy r where r.replaces = id)")
  private Instant knownUntil;

  protected Subsidy() {}

  Subsidy(NewSubsidy wanted, Knowledge known) {
    super(wanted.municipality(), wanted.replaces(), known);
    this.organisation = wanted.organisationId();
    this.form = wanted.form();
    this.subject = wanted.subject();
    this.baseAmount = wanted.baseAmount();
    this.firstYear = wanted.firstYear();
    this.lastYear = wanted.lastYear();
    this.source = wanted.source();
    for (Reduction each : wanted.planned()) {
      reductions.add(new StoredReduction(each.fromYear(), each.amount(), baseAmount, firstYear));
    }
  }

  /** Oldest first. */
  List<Reduction> reductions() {
    return reductions.stream()
        .map(StoredReduction::reduction)
        .sorted(Comparator.comparing(Reduction::fromYear))
        .toList();
  }

  /** The years that differ, oldest first; the last of them goes on where there is no last year. */
  List<YearAmount> years() {
    int last = reductions().stream().mapToInt(Reduction::fromYear).max().orElse(firstYear);
    int until = lastYear == null ? last : lastYear;
    return IntStream.rangeClosed(firstYear, until).mapToObj(this::in).toList();
  }

  YearAmount in(int year) {
    Money less =
        reductions().stream()
            .filter(reduction -> reduction.fromYear() <= year)
            .reduce((earlier, later) -> later)
            .map(Reduction::amount)
            .orElse(Money.NOTHING);
    return new YearAmount(year, less, baseAmount.plus(less.negated()));
  }

  UUID organisation() {
    return organisation;
  }

  SubsidyForm form() {
    return form;
  }

  String subject() {
    return subject;
  }

  Money baseAmount() {
    return baseAmount;
  }

  int firstYear() {
    return firstYear;
  }

  Integer lastYear() {
    return lastYear;
  }

  String source() {
    return source;
  }

  @Override
  public Instant knownUntil() {
    return knownUntil;
  }
}

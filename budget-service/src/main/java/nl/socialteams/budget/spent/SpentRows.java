// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.spent;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

/**
 * The part of a query that every figure about spending begins with: {@code spent_in_period}, one
 * row per expenditure asked for in the period, with what the ledger moved for it. What comes back
 * after its year was closed comes from no balance of that year, and counts as refunded all the
 * same.
 */
public final class SpentRows {
  public static final String POPULATION =
      "Uitgaven die in de periode zijn aangevraagd, zoals bekend op knownAt / expenditures asked for"
          + " in the period, as known at knownAt.";

  /** Parameters: municipality, begins, ends, knownAt. */
  public static final String WITH =
      """
      with asked as (
        select expenditure, true_on from expenditure_status
        where number = 0 and true_on >= :begins and true_on < :ends and known_from <= :knownAt
      ), latest as (
        select distinct on (s.expenditure) s.expenditure, s.status
        from expenditure_status s join asked a on a.expenditure = s.expenditure
        where s.known_from <= :knownAt order by s.expenditure, s.number desc
      ), decided as (
        select s.expenditure, min(s.true_on) as decided_on
        from expenditure_status s join asked a on a.expenditure = s.expenditure
        where s.status in ('APPROVED', 'REFUSED') and s.known_from <= :knownAt group by s.expenditure
      ), moved as (
        select l.expenditure,
          coalesce(sum(l.amount) filter (where l.to_account = 'RESERVED'), 0)
            - coalesce(sum(l.amount) filter (where l.from_account = 'RESERVED'), 0) as reserved,
          coalesce(sum(l.amount) filter (where l.to_account = 'SPENT'), 0) as paid,
          coalesce(sum(l.amount) filter (
            where l.from_account = 'SPENT' or l.movement = 'LATE_REFUND'), 0) as refunded
        from ledger_entry l join asked a on a.expenditure = l.expenditure
        where l.known_from <= :knownAt group by l.expenditure
      ), spent_in_period as (
        select e.id, e.team, e.case_id, e.amount, e.purpose, e.problem_prevented, e.life_domain,
          to_char(a.true_on at time zone 'Europe/Amsterdam', 'YYYY-MM') as month,
          b.source_of_funds, t.status, coalesce(m.reserved, 0) as reserved,
          coalesce(m.paid, 0) as paid, coalesce(m.refunded, 0) as refunded,
          extract(epoch from d.decided_on - a.true_on) / 60 as minutes_to_decision
        from expenditure e
        join asked a on a.expenditure = e.id
        join latest t on t.expenditure = e.id
        left join decided d on d.expenditure = e.id
        left join moved m on m.expenditure = e.id
        join budget b on b.id = e.budget
        where e.municipality = :municipality
      )
      """;

  private SpentRows() {}

  /** A query about the rows of a period, with its parameters set. */
  public static Query query(EntityManager entities, String select, Period period) {
    return entities
        .createNativeQuery(WITH + select, Tuple.class)
        .setParameter("municipality", period.municipality())
        .setParameter("begins", period.begins())
        .setParameter("ends", period.ends())
        .setParameter("knownAt", period.knownAt());
  }
}

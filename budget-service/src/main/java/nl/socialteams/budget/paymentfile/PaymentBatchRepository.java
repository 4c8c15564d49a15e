// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.expenditure.Moment;
import nl.socialteams.budget.money.Money;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Payment batches, and what is in them. */
@ApplicationScoped
class PaymentBatchRepository implements PanacheRepositoryBase<PaymentBatch, UUID> {
  /** Whoever makes a batch at the same moment takes others. */
  private static final String TO_PAY =
      """
      select x.id, x.payee, x.amount, b.year
      from expenditure x join budget b on b.id = x.budget
      where x.municipality = :municipality and x.status = 'APPROVED' and x.payee is not null
        and not exists (
          select from payment_batch_item i where i.expenditure = x.id and not exists (
            select from payment_batch_rejection r where r.batch = i.batch))
      order by x.id
      limit :most
      for no key update of x skip locked
      """;

  private static final String UNPAID =
      """
      select x.* from expenditure x join payment_batch_item i on i.expenditure = x.id
      where i.batch = :batch and x.status = 'APPROVED' order by x.id
      """;

  private static final String PARTLY_PAID =
      """
      select exists (
        select from expenditure x join payment_batch_item i on i.expenditure = x.id
        where i.batch = :batch and x.status <> 'APPROVED')
      """;

  @SuppressWarnings("unchecked")
  List<ToPay> toPay(String municipality, int most) {
    List<Tuple> found =
        getEntityManager()
            .createNativeQuery(TO_PAY, Tuple.class)
            .setParameter("municipality", municipality)
            .setParameter("most", most)
            .getResultList();
    return found.stream()
        .map(
            row ->
                new ToPay(
                    row.get("id", UUID.class),
                    row.get("payee", UUID.class),
                    new Money(row.get("amount", BigDecimal.class)),
                    row.get("year", Integer.class)))
        .toList();
  }

  void include(UUID batch, UUID expenditure) {
    getEntityManager()
        .createNativeQuery(
            "insert into payment_batch_item (expenditure, batch) values (:expenditure, :batch)")
        .setParameter("expenditure", expenditure)
        .setParameter("batch", batch)
        .executeUpdate();
  }

  /** What of a batch is not paid yet; some may have been recorded one by one. */
  List<Expenditure> unpaid(UUID batch) {
    return getEntityManager()
        .createNativeQuery(UNPAID, Expenditure.class)
        .setParameter("batch", batch)
        .getResultStream()
        .map(Expenditure.class::cast)
        .toList();
  }

  /** Keeps that the bank has carried it out. */
  void recordPayment(PaymentBatch batch, Moment moment) {
    getEntityManager()
        .createNativeQuery(
            "insert into payment_batch_payment values (:batch, :paidOn, :knownFrom, :asserted)")
        .setParameter("batch", batch.id())
        .setParameter("paidOn", moment.on())
        .setParameter("knownFrom", moment.known().from())
        .setParameter("asserted", moment.known().asserted())
        .executeUpdate();
    getEntityManager().refresh(batch);
  }

  /** Whether something in it was recorded as paid. */
  boolean isPartlyPaid(UUID batch) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(PARTLY_PAID, Boolean.class)
            .setParameter("batch", batch)
            .getSingleResult();
  }

  /** Keeps that the bank has rejected it. */
  void recordRejection(PaymentBatch batch, RejectionReason reason, Moment moment) {
    getEntityManager()
        .createNativeQuery(
            "insert into payment_batch_rejection values (:batch, :reason, :on, :knownFrom,"
                + " :asserted)")
        .setParameter("batch", batch.id())
        .setParameter("reason", reason.name())
        .setParameter("on", moment.on())
        .setParameter("knownFrom", moment.known().from())
        .setParameter("asserted", moment.known().asserted())
        .executeUpdate();
    getEntityManager().refresh(batch);
  }

  /** The latest one first. */
  Page<PaymentBatch> page(String municipality, Cursor after, int limit) {
    UUID before = after.identifier(0, Cursor.LAST);
    List<PaymentBatch> found =
        find("municipality = ?1 and id < ?2 order by id desc", municipality, before)
            .range(0, limit)
            .list();
    return Page.of(found, limit, batch -> Cursor.after(batch.id()));
  }

  /**
   * An approved expenditure that is in no batch but rejected ones.
   *
   * @param year of its budget
   */
  record ToPay(UUID expenditure, UUID payee, Money amount, int year) {}
}

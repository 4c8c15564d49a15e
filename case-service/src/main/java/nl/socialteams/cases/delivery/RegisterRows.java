// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.intake.Delivered;
import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.problem.Problem;
import nl.socialteams.rowstreams.BatchWork;
import nl.socialteams.rowstreams.NumberedRow;
import nl.socialteams.rowstreams.RowResult;

/** Registers the rows of a stream: many in a transaction, and none the worse for another. */
@ApplicationScoped
class RegisterRows implements BatchWork<NewRegistration, RegistrationRowAnswer> {
  private static final int AT_ONCE = 100;

  private final RegisterBatch batch;

  @Inject
  RegisterRows(RegisterBatch batch) {
    this.batch = batch;
  }

  @Override
  public int batchSize() {
    return AT_ONCE;
  }

  @Override
  public List<RowResult<RegistrationRowAnswer>> answerTogether(
      List<NumberedRow<NewRegistration>> rows) {
    return batch.register(rows);
  }

  @Override
  public RegistrationRowAnswer answer(long row, NewRegistration told) {
    return batch.registerAlone(new NumberedRow<>(row, told));
  }

  @Override
  public RegistrationRowAnswer refuse(long row, NewRegistration told, Problem problem) {
    return new RegistrationRowAnswer(
        row, told == null ? null : told.ownIdentifier(), RowOutcome.REFUSED, null, problem);
  }

  static RegistrationRowAnswer answered(NumberedRow<NewRegistration> row, Delivered delivered) {
    return new RegistrationRowAnswer(
        row.number(),
        row.told().ownIdentifier(),
        delivered.known() ? RowOutcome.KNOWN : RowOutcome.REGISTERED,
        delivered.receipt(),
        null);
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.socialteams.cases.intake.RegisterOnce;
import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.problem.Refusal;
import nl.socialteams.rowstreams.NumberedRow;
import nl.socialteams.rowstreams.RowResult;

/**
 * One transaction for many rows, which is where the time of a single one goes. A row that is
 * refused is undone to the savepoint before it; where the database itself refuses, the whole is
 * undone, and the rows are tried one by one.
 */
@ApplicationScoped
class RegisterBatch {
  private final RegisterOnce registerOnce;
  private final EntityManager entities;

  @Inject
  RegisterBatch(RegisterOnce registerOnce, EntityManager entities) {
    this.registerOnce = registerOnce;
    this.entities = entities;
  }

  @Transactional
  List<RowResult<RegistrationRowAnswer>> register(List<NumberedRow<NewRegistration>> rows) {
    // the same few statements for every row: what their policies ask need not be planned each time
    run("set local plan_cache_mode = force_generic_plan");
    List<RowResult<RegistrationRowAnswer>> results = new ArrayList<>();
    for (NumberedRow<NewRegistration> row : rows) {
      results.add(undoable(row));
    }
    return results;
  }

  @Transactional
  RegistrationRowAnswer registerAlone(NumberedRow<NewRegistration> row) {
    OwnIdentifierNeeded.require(row.told());
    return RegisterRows.answered(row, registerOnce.register(row.told()));
  }

  private RowResult<RegistrationRowAnswer> undoable(NumberedRow<NewRegistration> row) {
    run("savepoint before_row");
    try {
      RegistrationRowAnswer answer = registerAlone(row);
      entities.flush();
      entities.clear();
      return RowResult.of(answer);
    } catch (Refusal refusal) {
      entities.clear();
      run("rollback to savepoint before_row");
      return RowResult.refused(refusal);
    }
  }

  private void run(String statement) {
    entities.createNativeQuery(statement).executeUpdate();
  }
}

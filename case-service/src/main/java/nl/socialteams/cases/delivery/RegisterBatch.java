// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import nl.socialteams.cases.ReadOnce;
import nl.socialteams.cases.intake.Delivered;
import nl.socialteams.cases.intake.RegisterOnce;
import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.rowstreams.NumberedRow;
import nl.socialteams.rowstreams.RowResult;

/**
 * One transaction for many rows, which is where the time of a single one goes. A row is refused
 * before anything of it is written; where the database itself refuses, the whole is undone, and the
 * rows are tried one by one.
 */
@ApplicationScoped
class RegisterBatch {
  private final RegisterOnce registerOnce;
  private final ReadOnce readOnce;
  private final EntityManager entities;

  @Inject
  RegisterBatch(RegisterOnce registerOnce, ReadOnce readOnce, EntityManager entities) {
    this.registerOnce = registerOnce;
    this.readOnce = readOnce;
    this.entities = entities;
  }

  @Transactional
  List<RowResult<RegistrationRowAnswer>> register(List<NumberedRow<NewRegistration>> rows) {
    // the same few statements for every row: what their policies ask need not be planned each time
    entities.createNativeQuery("set local plan_cache_mode = force_generic_plan").executeUpdate();
    readOnce.begin();
    Iterator<Delivered> delivered =
        registerOnce
            .register(rows.stream().map(NumberedRow::told).filter(RegisterBatch::named).toList())
            .iterator();
    List<RowResult<RegistrationRowAnswer>> results = new ArrayList<>();
    for (NumberedRow<NewRegistration> row : rows) {
      results.add(named(row.told()) ? result(row, delivered.next()) : nameless());
    }
    entities.flush();
    entities.clear();
    return results;
  }

  @Transactional
  RegistrationRowAnswer registerAlone(NumberedRow<NewRegistration> row) {
    OwnIdentifierNeeded.require(row.told());
    return RegisterRows.answered(row, registerOnce.register(row.told()));
  }

  private static RowResult<RegistrationRowAnswer> result(
      NumberedRow<NewRegistration> row, Delivered delivered) {
    return delivered.refusal() == null
        ? RowResult.of(RegisterRows.answered(row, delivered))
        : RowResult.refused(delivered.refusal());
  }

  private static boolean named(NewRegistration told) {
    return told.ownIdentifier() != null;
  }

  private static RowResult<RegistrationRowAnswer> nameless() {
    return RowResult.refused(OwnIdentifierNeeded.refusal());
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.sealing.DataSubject;

/** Who payees are. */
@ApplicationScoped
public class Payees implements PanacheRepositoryBase<PayeePerson, UUID> {
  private static final int MOST = 200;

  private final PayeeIdentities identities;
  private final AccessRecorder access;

  @Inject
  Payees(PayeeIdentities identities, AccessRecorder access) {
    this.identities = identities;
    this.access = access;
  }

  void record(Payee payee, PayeeDetails details) {
    persistAndFlush(new PayeePerson(payee.id(), details, identities));
  }

  void correct(Payee payee, PayeeDetails details) {
    findById(payee.id()).describe(details, identities);
  }

  PayeeDetails of(Payee payee) {
    access.tells("payee", payee.id(), subject(payee.id()), payee.municipality());
    return identities.of(findById(payee.id()));
  }

  /** Whoever has this account in the municipality. */
  List<UUID> withAccount(String municipality, String iban) {
    return find(
            "ibanKey = ?1 and id in (select p.id from Payee p where p.municipality = ?2)"
                + " order by id",
            identities.key(iban),
            municipality)
        .range(0, MOST - 1)
        .stream()
        .map(PayeePerson::payee)
        .toList();
  }

  /** Where to send money. */
  public Account account(UUID payee, String municipality) {
    access.tells("payee", payee, subject(payee), municipality);
    PayeeDetails details = identities.of(findById(payee));
    return new Account(details.name(), details.iban());
  }

  private static DataSubject subject(UUID payee) {
    return new DataSubject("payee", payee);
  }

  /** Name and number of a bank account. */
  public record Account(String name, String iban) {}
}

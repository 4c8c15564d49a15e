// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.ownidentifier.DeliveryContradicted;
import nl.socialteams.cases.ownidentifier.KnownDelivery;
import nl.socialteams.cases.ownidentifier.MarkMembers;
import nl.socialteams.cases.ownidentifier.Named;
import nl.socialteams.cases.ownidentifier.OwnIdentifiers;
import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.problem.Refusal;

/** Registers what is told under an own identifier once, however often it is told. */
@ApplicationScoped
public class RegisterOnce {
  private final Caller caller;
  private final CheckRegistration check;
  private final RegisterResidents registerResidents;
  private final OwnIdentifiers identifiers;
  private final MarkMembers markMembers;
  private final ObjectMapper mapper;

  @Inject
  RegisterOnce(
      Caller caller,
      CheckRegistration check,
      RegisterResidents registerResidents,
      OwnIdentifiers identifiers,
      MarkMembers markMembers,
      ObjectMapper mapper) {
    this.caller = caller;
    this.check = check;
    this.registerResidents = registerResidents;
    this.identifiers = identifiers;
    this.markMembers = markMembers;
    this.mapper = mapper;
  }

  /**
   * @throws DeliveryContradicted where something else was told under the same identifier
   */
  public Delivered register(NewRegistration told) {
    if (told.ownIdentifier() == null) {
      return Delivered.now(registerResidents.register(List.of(check.check(told))).getFirst());
    }
    Delivered delivered = register(List.of(told)).getFirst();
    if (delivered.refusal() != null) {
      throw delivered.refusal();
    }
    return delivered;
  }

  /**
   * Many in one transaction, with one answer for each, in order. Who is refused is refused before
   * anything is written, and stops nobody else.
   *
   * @param told each with an own identifier
   */
  public List<Delivered> register(List<NewRegistration> told) {
    Delivery delivery = new Delivery();
    Map<Named, KnownDelivery> before =
        identifiers.find(told.stream().map(RegisterOnce::named).toList());
    told.forEach(one -> look(one, before, delivery));
    List<RegistrationReceipt> receipts = registerResidents.register(delivery.residents());
    identifiers.keep(delivery.kept(receipts));
    return delivery.answers(receipts);
  }

  private void look(NewRegistration told, Map<Named, KnownDelivery> before, Delivery delivery) {
    try {
      caller.requireActsFor(told.municipality());
      var members = markMembers.of(told.ownIdentifier(), told);
      KnownDelivery known = before.get(named(told));
      if (known != null) {
        known.requireSame(members);
        delivery.answer(Delivered.before(receipt(known.answer())));
      } else if (!delivery.isAgain(named(told), members)) {
        delivery.add(named(told), members, check.check(told));
      }
    } catch (Refusal refusal) {
      delivery.answer(Delivered.refused(refusal));
    }
  }

  private static Named named(NewRegistration told) {
    return new Named(told.municipality(), told.ownIdentifier());
  }

  private RegistrationReceipt receipt(String json) {
    try {
      return mapper.readValue(json, RegistrationReceipt.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.ownidentifier.DeliveryContradicted;
import nl.socialteams.cases.ownidentifier.KnownDelivery;
import nl.socialteams.cases.ownidentifier.MarkMembers;
import nl.socialteams.cases.ownidentifier.OwnIdentifier;
import nl.socialteams.cases.ownidentifier.OwnIdentifiers;
import nl.socialteams.cases.ownidentifier.ToldMembers;
import nl.socialteams.cases.registration.NewRegistration;

/** Registers what is told under an own identifier once, however often it is told. */
@ApplicationScoped
public class RegisterOnce {
  private final Caller caller;
  private final RegisterResident registerResident;
  private final OwnIdentifiers identifiers;
  private final MarkMembers markMembers;
  private final ObjectMapper mapper;

  @Inject
  RegisterOnce(
      Caller caller,
      RegisterResident registerResident,
      OwnIdentifiers identifiers,
      MarkMembers markMembers,
      ObjectMapper mapper) {
    this.caller = caller;
    this.registerResident = registerResident;
    this.identifiers = identifiers;
    this.markMembers = markMembers;
    this.mapper = mapper;
  }

  /**
   * @throws DeliveryContradicted where something else was told under the same identifier
   */
  public Delivered register(NewRegistration told) {
    OwnIdentifier own = told.ownIdentifier();
    if (own == null) {
      return new Delivered(registerResident.register(told), false);
    }
    caller.requireActsFor(told.municipality());
    ToldMembers members = markMembers.of(own, told);
    Optional<KnownDelivery> known = identifiers.find(told.municipality(), own);
    if (known.isPresent()) {
      known.get().requireSame(members);
      return new Delivered(receipt(known.get().answer()), true);
    }
    RegistrationReceipt receipt = registerResident.register(told);
    identifiers.keep(told.municipality(), own, receipt.registrationId(), members, receipt);
    return new Delivered(receipt, false);
  }

  private RegistrationReceipt receipt(String json) {
    try {
      return mapper.readValue(json, RegistrationReceipt.class);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /**
   * What came of it.
   *
   * @param known whether it had been registered before
   */
  public record Delivered(RegistrationReceipt receipt, boolean known) {}
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.sealing.Fingerprints;
import nl.socialteams.sealing.NameKey;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened who a participant is. */
@ApplicationScoped
class ParticipantIdentities implements SealedTable {
  private static final String KIND = "participant";

  private final Sealer sealer;
  private final Fingerprints fingerprints;

  @Inject
  ParticipantIdentities(Sealer sealer, Fingerprints fingerprints) {
    this.sealer = sealer;
    this.fingerprints = fingerprints;
  }

  ParticipantPerson of(Participant participant) {
    return sealer.open(
        place(participant.id()), participant.person().sealed(), ParticipantPerson.class);
  }

  /** Who is compared and does not fit is told to nobody, nor to the access log. */
  boolean fits(Participant participant, Predicate<ParticipantPerson> wanted) {
    return sealer
        .openFitting(
            place(participant.id()), participant.person().sealed(), ParticipantPerson.class, wanted)
        .isPresent();
  }

  SealedPerson seal(UUID participant, ParticipantPerson person) {
    return new SealedPerson(
        sealer.seal(place(participant), person),
        familyName(person.familyName()),
        phone(person.phone()),
        email(person.email()));
  }

  /** Each gives null for what is not told. */
  byte[] familyName(String name) {
    return name == null ? null : fingerprints.of("participant-family-name", NameKey.of(name));
  }

  byte[] phone(String number) {
    return number == null
        ? null
        : fingerprints.of("participant-phone", number.replaceAll("[-() ]", ""));
  }

  byte[] email(String address) {
    return address == null
        ? null
        : fingerprints.of("participant-email", address.toLowerCase(Locale.ROOT));
  }

  private static SealedPlace place(UUID participant) {
    return SealedPlace.ofPerson(KIND, participant);
  }

  @Override
  public String table() {
    return "participant_person";
  }

  @Override
  public String kind() {
    return KIND;
  }
}

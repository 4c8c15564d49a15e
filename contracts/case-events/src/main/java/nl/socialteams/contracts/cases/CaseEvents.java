// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.net.URI;
import java.util.List;

import nl.socialteams.cloudevents.EventType;

/** The events that this contract offers. */
public final class CaseEvents {

  public static final EventType<RegistrationState> REGISTRATION_CHANGED =
      event("registration-changed", CaseTopics.REGISTRATIONS, RegistrationState.class);

  public static final EventType<OutsideRegistration> OUTSIDE_REGISTRATION_NOTED =
      event(
          "outside-registration-noted",
          CaseTopics.OUTSIDE_REGISTRATIONS,
          OutsideRegistration.class);

  private CaseEvents() {}

  public static List<EventType<?>> all() {
    return List.of(REGISTRATION_CHANGED, OUTSIDE_REGISTRATION_NOTED);
  }

  private static <T> EventType<T> event(String name, String topic, Class<T> payload) {
    URI schema = URI.create("urn:socialteams:schema:cases:" + name + ":v1");
    return new EventType<>("nl.socialteams.cases." + name + ".v1", topic, schema, payload);
  }
}

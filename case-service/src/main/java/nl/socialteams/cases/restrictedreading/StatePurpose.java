// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.cases.access.Actor;
import nl.socialteams.cases.access.CurrentActor;
import nl.socialteams.cases.restriction.RestrictedClient;

/** States for what a restricted file is read, which opens its export until the time is over. */
@ApplicationScoped
class StatePurpose {
  private final CurrentActor actor;
  private final RestrictedReadingSettings settings;
  private final RestrictedReadings readings;
  private final RestrictedReadingReasons reasons;

  @Inject
  StatePurpose(
      CurrentActor actor,
      RestrictedReadingSettings settings,
      RestrictedReadings readings,
      RestrictedReadingReasons reasons) {
    this.actor = actor;
    this.settings = settings;
    this.readings = readings;
    this.reasons = reasons;
  }

  RestrictedReadingView state(RestrictedClient restricted, NewRestrictedReading told) {
    restricted.requireStanding();
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Actor by = actor.now();
    RestrictedReading reading =
        new RestrictedReading(id, restricted, told.purpose())
            .because(reasons.seal(id, restricted, told.reason()))
            .by(by, by.at().plus(settings.duration()));
    readings.persistAndFlush(reading);
    return reading.view(told.reason());
  }
}

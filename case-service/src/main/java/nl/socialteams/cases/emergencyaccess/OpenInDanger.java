// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import com.github.f4b6a3.uuid.UuidCreator;

import nl.socialteams.caller.Caller;

/** Opens a file because of danger, to whoever asks, until the configured time is over. */
@ApplicationScoped
class OpenInDanger {
  private final Caller caller;
  private final Clock clock;
  private final EmergencySettings settings;
  private final EmergencyAccessRepository accesses;
  private final EmergencyReasons reasons;

  @Inject
  OpenInDanger(
      Caller caller,
      Clock clock,
      EmergencySettings settings,
      EmergencyAccessRepository accesses,
      EmergencyReasons reasons) {
    this.caller = caller;
    this.clock = clock;
    this.settings = settings;
    this.accesses = accesses;
    this.reasons = reasons;
  }

  /**
   * @throws NotFoundException where there is no such case in the caller's municipalities, or the
   *     client keeps the caller out of it
   */
  EmergencyAccessView open(UUID caseId, NewEmergencyAccess told) {
    FileInDanger file = accesses.file(caseId).orElseThrow(NotFoundException::new);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    EmergencyAccess access =
        new EmergencyAccess(id, file, caller.issuer(), caller.subject(), told.danger())
            .because(reasons.seal(id, file, told.reason()))
            .during(now, now.plus(settings.duration()));
    accesses.persistAndFlush(access);
    return access.view(told.reason());
  }
}

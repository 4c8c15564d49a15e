// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.io.IOException;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;

import nl.socialteams.sealing.keys.KeyFile;
import nl.socialteams.sealing.keys.KeyFileCommand;
import nl.socialteams.sealing.keys.KeyFileText;
import nl.socialteams.sealing.keys.KeyFileUnusable;

/** Reads the keys once, when the service starts; without them it does not start. */
@Singleton
class SealingKeys {

  void require(@Observes StartupEvent event, KeyFile keys) {
    keys.primaryKeyId();
  }

  @Produces
  @Singleton
  KeyFile keys(SealingSettings settings) {
    if (settings.keyFile().isPresent()) {
      try {
        return KeyFileCommand.read(settings.keyFile().get());
      } catch (IOException unreadable) {
        throw new KeyFileUnusable("The key file cannot be read.", unreadable);
      }
    }
    return KeyFileText.read(
        settings
            .keys()
            .orElseThrow(
                () ->
                    new KeyFileUnusable(
                        "No keys for personal data: set socialteams.sealing.key-file.", null)));
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the keys are; one of the two has to be given. */
@ConfigMapping(prefix = "socialteams.sealing")
public interface SealingSettings {

  /** A mounted secret with the key file. */
  Optional<Path> keyFile();

  /** The text of the key file itself. */
  Optional<String> keys();

  /** How often rows are looked for that another key than the primary one sealed. */
  @WithDefault("PT1H")
  Duration resealEvery();

  /** Rows that are sealed anew in one transaction. */
  @WithDefault("200")
  int resealBatch();
}

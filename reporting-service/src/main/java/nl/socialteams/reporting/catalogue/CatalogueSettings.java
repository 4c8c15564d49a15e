// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.catalogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the catalogue says of whoever publishes it. */
@ConfigMapping(prefix = "socialteams.catalogue")
interface CatalogueSettings {
  /** Where the tables are read, as callers know the gateway. */
  @WithDefault("http://localhost:8080")
  String address();

  @WithDefault("Gemeente Maastricht")
  String publisher();

  /** The publisher's identifier in the list of organisations of the Dutch government. */
  @WithDefault("http://standaarden.overheid.nl/owms/terms/Maastricht_(gemeente)")
  String publisherId();

  /** A mail address of whoever answers questions. */
  @WithDefault("info@example.org")
  String contact();
}

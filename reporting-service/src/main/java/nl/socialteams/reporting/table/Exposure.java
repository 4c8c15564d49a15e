// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may see the figures of a table. */
@Schema(
    name = "TableExposure",
    description =
        "OPEN: er wordt niemand geteld / nobody is counted. PROTECTED: afgeschermd in gesloten"
            + " perioden. LIVE: alleen met recht op onafgeschermde cijfers.")
public enum Exposure {
  /** No persons are counted, so that nothing is withheld. */
  OPEN,
  /** Persons or cases are counted: protected figures of closed periods. */
  PROTECTED,
  /**
   * A stock, from which flows could be told, or a part of what other tables count: only with the
   * right to unsuppressed figures.
   */
  LIVE
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With which areas the load is told. */
@Schema(
    description =
        "AS_THEY_WERE: gebieden en teams zoals op de peildatum / as on the reference date."
            + " AS_THEY_ARE: zoals vandaag / as today.")
public enum Areas {
  AS_THEY_WERE,
  AS_THEY_ARE
}

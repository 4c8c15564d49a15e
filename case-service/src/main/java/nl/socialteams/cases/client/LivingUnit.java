// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With whom a client lives. */
@Schema(
    description =
        "ALONE alleen, ALONE_WITH_CHILDREN alleen met kinderen, WITH_OTHERS met anderen,"
            + " WITH_OTHERS_AND_CHILDREN met anderen en kinderen")
public enum LivingUnit {
  ALONE,
  ALONE_WITH_CHILDREN,
  WITH_OTHERS,
  WITH_OTHERS_AND_CHILDREN
}

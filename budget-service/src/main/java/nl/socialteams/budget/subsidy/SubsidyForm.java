// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.subsidy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the organisation is paid. */
@Schema(
    description = "Vorm / form: SUBSIDY subsidie, SERVICE_AGREEMENT dienstverleningsovereenkomst")
public enum SubsidyForm {
  SUBSIDY,
  SERVICE_AGREEMENT
}

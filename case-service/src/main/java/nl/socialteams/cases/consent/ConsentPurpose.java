// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What something may be told for. */
@Schema(
    name = "ConsentPurpose",
    description = "REFERRAL doorverwijzing, HANDOVER overdracht, CONSULTATION overleg")
public enum ConsentPurpose {
  REFERRAL,
  HANDOVER,
  CONSULTATION
}

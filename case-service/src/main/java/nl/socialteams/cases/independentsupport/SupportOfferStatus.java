// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.independentsupport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an offer. */
@Schema(
    name = "SupportOfferStatus",
    description = "OFFERED aangeboden, USED gebruikt, DECLINED van afgezien")
public enum SupportOfferStatus {
  OFFERED,
  USED,
  DECLINED
}

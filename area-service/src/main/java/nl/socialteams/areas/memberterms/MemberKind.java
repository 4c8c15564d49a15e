// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A professional or a volunteer. */
@Schema(description = "PROFESSIONAL beroepskracht, VOLUNTEER vrijwilliger")
public enum MemberKind {
  PROFESSIONAL,
  VOLUNTEER
}

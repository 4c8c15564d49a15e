// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what something changed. */
@Schema(
    description =
        "REGISTRATION aanmelding / registration, CASE casus / case, REFERRAL doorverwijzing die u"
            + " ontving / a referral that you received")
public enum ChangedKind {
  REGISTRATION,
  CASE,
  REFERRAL
}

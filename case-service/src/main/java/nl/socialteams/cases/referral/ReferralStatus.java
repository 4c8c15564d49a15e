// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.referral;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a referral has come, and what can follow. */
@Schema(
    name = "ReferralStatus",
    description =
        "PROPOSED voorgesteld, ACCEPTED aangenomen, DECLINED afgewezen, WITHDRAWN ingetrokken,"
            + " COMPLETED voltooid, REPORTED_BACK teruggemeld")
public enum ReferralStatus {
  PROPOSED,
  ACCEPTED,
  DECLINED,
  WITHDRAWN,
  COMPLETED,
  REPORTED_BACK;

  /** What can follow; nothing after an end. The database says the same. */
  public Set<ReferralStatus> next() {
    return switch (this) {
      case PROPOSED -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN);
      case ACCEPTED -> EnumSet.of(COMPLETED, WITHDRAWN);
      case COMPLETED -> EnumSet.of(REPORTED_BACK, WITHDRAWN);
      case DECLINED, WITHDRAWN, REPORTED_BACK -> EnumSet.noneOf(ReferralStatus.class);
    };
  }

  public boolean isOpen() {
    return !next().isEmpty();
  }

  /** That a referral came this far, as the timeline names it. */
  String happening() {
    return "referral-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small expenditure of the kind that the working budget is for. All are made up. */
record Impulse(
    String amount,
    String purpose,
    String lifeDomain,
    String problemPrevented,
    String payeeKind,
    String urgency) {
  private static final List<Impulse> KINDS =
      List.of(
          new Impulse(
              "125.00", "WORK_EQUIPMENT", "WORK_AND_EDUCATION", "JOB_LOSS", "SUPPLIER", "TODAY"),
          new Impulse(
              "480.00", "HOUSEHOLD_GOODS", "HOUSING", "HEALTH_DECLINE", "SUPPLIER", "THIS_WEEK"),
          new Impulse("912.50", "DEBT_PAYMENT", "FINANCES", "EVICTION", "ORGANISATION", "TODAY"),
          new Impulse(
              "64.30", "IDENTITY_DOCUMENT", "FINANCES", "DEBT", "ORGANISATION", "THIS_WEEK"),
          new Impulse(
              "350.00", "COURSE", "WORK_AND_EDUCATION", "SCHOOL_DROPOUT", "ORGANISATION", "NORMAL"),
          new Impulse("1250.00", "MOVING", "HOUSING", "EVICTION", "SUPPLIER", "THIS_WEEK"),
          new Impulse("89.95", "TRAVEL", "WORK_AND_EDUCATION", "JOB_LOSS", "RESIDENT", "TODAY"),
          new Impulse("275.00", "MEETING", "SOCIAL_NETWORK", "ISOLATION", "SUPPLIER", "NORMAL"));

  static Impulse number(int number) {
    return KINDS.get(number % KINDS.size());
  }

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("amount", amount);
    body.put("purpose", purpose);
    body.put("lifeDomain", lifeDomain);
    body.put("problemPrevented", problemPrevented);
    body.put("collectiveActivity", true);
    body.put("payeeKind", payeeKind);
    body.put("urgency", urgency);
    return body;
  }
}

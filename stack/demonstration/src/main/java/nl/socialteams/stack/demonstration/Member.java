// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVRecord;

/** A made-up member of a team, by what is agreed with them. */
record Member(
    String organisation,
    String kind,
    String function,
    String discipline,
    String focus,
    String attachment,
    String steeredBy) {

  static Member of(Organisations organisations, CSVRecord row) {
    return new Member(
        organisations.id(row.get("organisation")),
        row.get("kind"),
        row.get("function"),
        row.get("discipline"),
        row.get("focus"),
        row.get("attachment"),
        row.get("steered_by"));
  }

  /** A member of the pilot, whose mother organisation still steers. */
  static Member inPilot(Organisations organisations, CSVRecord row) {
    return new Member(
        organisations.id(row.get("organisation")),
        "PROFESSIONAL",
        "MEMBER",
        row.get("discipline"),
        row.get("focus"),
        "NETWORKED",
        "MOTHER_ORGANISATION");
  }

  Member steeredByTheMunicipality(String newAttachment) {
    return new Member(
        organisation, kind, function, discipline, focus, newAttachment, "MUNICIPALITY");
  }

  /** Without hours or FTE, as for most of the pilot's first year. */
  Map<String, Object> terms() {
    Map<String, Object> terms = new LinkedHashMap<>();
    terms.put("organisationId", organisation);
    terms.put("kind", kind);
    terms.put("function", function);
    terms.put("discipline", discipline);
    terms.put("focus", focus);
    terms.put("attachment", attachment);
    terms.put("steeredBy", steeredBy);
    if (kind.equals("VOLUNTEER")) {
      terms.put("volunteer", volunteer());
    }
    return terms;
  }

  Map<String, Object> terms(String measure, String amount) {
    Map<String, Object> terms = terms();
    if (!amount.isEmpty()) {
      terms.put(measure, new BigDecimal(amount));
    }
    return terms;
  }

  private static Map<String, Object> volunteer() {
    return Map.of(
        "availability", List.of("TUESDAY_MORNING", "THURSDAY_AFTERNOON"),
        "trainings", List.of("Gespreksvoering", "Formulieren en toeslagen"),
        "reimbursement", "EXPENSES");
  }
}

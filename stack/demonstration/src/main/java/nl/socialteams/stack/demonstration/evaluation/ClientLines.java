// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import java.util.List;

/** Who they were. */
record ClientLines(Reports reports) {

  List<EvaluationLine> lines() {
    Figures clients = reports.table("client-characteristics", Reports.PILOT);
    long withoutCase =
        reports
            .registrations(Reports.PILOT)
            .path("rows")
            .path(0)
            .path("personsWithoutCase")
            .asLong();
    long known = clients.count("GENDER", "MALE") + clients.count("GENDER", "FEMALE");
    long others = clients.count("GENDER", "NO_ANSWER") + withoutCase;
    long alone = clients.percent("LIVING_UNIT", "ALONE");
    long withChildren =
        clients.percent("LIVING_UNIT", "ALONE_WITH_CHILDREN")
            + clients.percent("LIVING_UNIT", "WITH_OTHERS_AND_CHILDREN");
    return List.of(
        EvaluationLine.of("men", 98, clients.count("GENDER", "MALE")),
        EvaluationLine.of("women", 147, clients.count("GENDER", "FEMALE")),
        EvaluationLine.of("gender unknown, or no case", 15, others),
        EvaluationLine.of("in the system", 260, known + others),
        EvaluationLine.of("men, of those known", "40%", clients.percent("GENDER", "MALE") + "%"),
        EvaluationLine.of(
            "women, of those known", "60%", clients.percent("GENDER", "FEMALE") + "%"),
        EvaluationLine.of("living alone", "40%", alone + "%"),
        EvaluationLine.of("living with others", "60%", 100 - alone + "%"),
        EvaluationLine.of("living with children", "40%", withChildren + "%"));
  }
}

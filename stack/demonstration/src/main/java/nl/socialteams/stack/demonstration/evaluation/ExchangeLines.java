// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import java.util.List;

/** The neighbourhood exchange (Buurtservice). */
record ExchangeLines(Reports reports) {

  List<EvaluationLine> lines() {
    Figures exchange = reports.table("neighbourhood-exchange", "from=2013-01-01&until=2014-12-31");
    return List.of(
        EvaluationLine.of("requests", 42, exchange.count("REQUEST")),
        EvaluationLine.of("reciprocal matches", 14, exchange.count("MATCH", "RECIPROCAL")),
        EvaluationLine.of("open offers", 35, exchange.count("OFFER", "OPEN")),
        EvaluationLine.of("collective activities", 2, exchange.count("ACTIVITY")));
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

/**
 * A line of the evaluation beside what a report tells today.
 *
 * @param printed as in the evaluation
 * @param told what comes out of the report
 * @param same whether the report tells what was printed
 * @param why why it does not; empty where it does
 */
public record EvaluationLine(
    String subject, String printed, String told, boolean same, String why) {

  static EvaluationLine of(String subject, Object printed, Object told) {
    return new EvaluationLine(
        subject,
        printed.toString(),
        told.toString(),
        printed.toString().equals(told.toString()),
        "");
  }

  /** What was printed in words, such as "about 2/3", with the shares that it stands for. */
  static EvaluationLine about(String subject, String printed, long low, long high, long percent) {
    boolean same = low <= percent && percent <= high;
    return new EvaluationLine(subject, printed, percent + "%", same, "");
  }

  /** The same line with the reason why the figure cannot be the printed one. */
  EvaluationLine because(String reason) {
    return new EvaluationLine(subject, printed, told, same, same ? "" : reason);
  }

  public boolean isAccountedFor() {
    return same || !why.isEmpty();
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The texts that are published, and the files that they are written from. */
public enum PublishedText {
  CHANGES("changes", "CHANGELOG.md"),
  PROBLEMS("problems", "docs/problems.md"),
  EVENTS("events", "docs/events.md"),
  ROLES("roles", "docs/roles.md"),
  REPORTS("reports", "docs/reports.md"),
  GLOSSARY("glossary", "docs/glossary.md"),
  GGM("ggm", "docs/ggm.md"),
  REGISTER("guides/register-from-your-own-system", "docs/guides/register-from-your-own-system.md"),
  PULL_A_REPORT("guides/pull-a-report", "docs/guides/pull-a-report.md"),
  PAY("guides/pay-from-the-working-budget", "docs/guides/pay-from-the-working-budget.md"),
  BECOME_A_PARTNER("guides/become-a-partner", "docs/guides/become-a-partner.md"),
  BUILD_THE_WORK_LIST("guides/build-the-work-list", "docs/guides/build-the-work-list.md"),
  RECEIVE_CHANGES("guides/receive-changes", "docs/guides/receive-changes.md");

  private final String name;
  private final String source;

  PublishedText(String name, String source) {
    this.name = name;
    this.source = source;
  }

  /** Where it is read: {@code /docs/problems}. */
  public String address() {
    return "/docs/" + name;
  }

  /** Where it lies among the resources. */
  public String resource() {
    return "docs/" + name + ".html";
  }

  String source() {
    return source;
  }

  static Optional<PublishedText> of(String source) {
    return Arrays.stream(values()).filter(text -> text.source.equals(source)).findFirst();
  }

  public static List<PublishedText> all() {
    return List.of(values());
  }
}

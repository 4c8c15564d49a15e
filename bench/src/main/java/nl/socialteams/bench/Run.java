// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Results;
import nl.socialteams.stack.backing.Folders;

/** Rows one after another: one that breaks is told, and takes none of the others with it. */
final class Run {
  private final Setting setting;
  private final List<Outcome> outcomes = new ArrayList<>();
  private boolean broke;

  Run(Setting setting) {
    this.setting = setting;
  }

  void row(String name) {
    setting.progress().line(name + ": begins");
    Path folder = setting.emptyFolder();
    try {
      List<Outcome> measured = Rows.named(name).run(setting, folder);
      outcomes.addAll(measured);
      System.out.print(new Results(measured, setting.pace()).table());
      Folders.delete(folder);
    } catch (RuntimeException failure) {
      broke = true;
      setting.progress().line(name + ": broke; what it wrote stays in " + folder);
      failure.printStackTrace();
    }
  }

  Results results() {
    return new Results(outcomes, setting.pace());
  }

  boolean anyBroke() {
    return broke;
  }
}

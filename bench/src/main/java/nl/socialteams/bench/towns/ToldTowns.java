// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import nl.socialteams.bench.Setting;
import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.backing.Folders;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/**
 * reporting-service with a large and a small municipality of which it was told everything. Their
 * topics and facts are kept for the next run: to make and to read them takes minutes.
 *
 * @param large of as many cases as is asked for
 * @param small of ten thousand
 */
public record ToldTowns(SuiteProcesses suite, Town large, Town small) implements AutoCloseable {
  /** A copy of the database with all its tables and indexes, and no facts. */
  public static final String EMPTY = "empty_reporting";

  private static final long SEED = 20_261_126;
  private static final int SMALL = 10_000;

  public static ToldTowns open(Setting setting) {
    CodeLists lists = CodeLists.of(setting.checkout());
    Town large = Town.of("GM0935", setting.pace().cases(), SEED, lists);
    Town small = Town.of("GM0794", Math.min(SMALL, large.cases() / 10), SEED + 7, lists);
    Path folder = folder(setting, large);
    Path complete = folder.resolve("complete");
    if (!Files.exists(complete)) {
      Folders.delete(folder);
    }
    SuiteProcesses suite =
        SuiteProcesses.startOnly(
            Service.REPORTING,
            SuiteSettings.temporary(setting.checkout(), folder),
            setting.progress());
    try {
      ToldTowns told = new ToldTowns(suite, large, small);
      if (!Files.exists(complete)) {
        told.tell(setting);
        Files.createFile(complete);
      }
      return told;
    } catch (IOException failure) {
      suite.close();
      throw new UncheckedIOException(failure);
    } catch (RuntimeException failure) {
      suite.close();
      throw failure;
    }
  }

  private static Path folder(Setting setting, Town town) {
    String name =
        "towns-%d-%d-%s"
            .formatted(town.cases(), town.seed(), Migrations.checksum(setting.checkout()));
    return Path.of(".run", "bench", name).toAbsolutePath();
  }

  private void tell(Setting setting) {
    suite.stop(Service.REPORTING);
    Databases databases = new Databases(suite.insides().postgres());
    databases.copy(Service.REPORTING.database().orElseThrow(), EMPTY);
    setting.progress().line("events of " + large.cases() + " cases are made up");
    new TellTowns(suite.insides().kafka(), setting.progress()).tell(List.of(small, large));
    long begun = System.nanoTime();
    suite.restart(Service.REPORTING);
    new Reading(suite.insides(), setting.progress()).awaitEnd();
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    setting
        .progress()
        .line(
            "%d cases were read for the first time in %d s"
                .formatted(large.cases() + small.cases(), took.toSeconds()));
  }

  /** How many cases the two have together. */
  public int cases() {
    return large.cases() + small.cases();
  }

  @Override
  public void close() {
    suite.close();
  }
}

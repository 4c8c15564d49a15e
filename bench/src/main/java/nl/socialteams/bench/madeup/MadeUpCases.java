// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.madeup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.google.crypto.tink.Aead;

import nl.socialteams.bench.Setting;
import nl.socialteams.bench.load.Program;
import nl.socialteams.sealing.keys.KeyFileCommand;
import nl.socialteams.stack.backing.Databases;
import nl.socialteams.stack.backing.Durability;
import nl.socialteams.stack.backing.Folders;
import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.stack.backing.Starts;
import nl.socialteams.stack.launcher.DemonstrationLoader;
import nl.socialteams.stack.launcher.Service;
import nl.socialteams.stack.launcher.SuiteProcesses;
import nl.socialteams.stack.launcher.SuiteSettings;

/** Data of a suite with so many made-up cases, made once and kept. */
public record MadeUpCases(Setting setting) {
  private static final long SEED = 1;
  private static final int MEMORY = 256;

  /** A folder to start a suite in; what is written there stays. */
  public Path kept(int cases) {
    Path folder = data().folder("cases-" + cases + "-" + SEED);
    if (!Files.exists(folder)) {
      make(folder, cases);
    }
    return folder;
  }

  /** Puts a copy of the data in a folder, for what changes them too much to keep. */
  public void copyTo(Path folder, int cases) {
    copy(kept(cases), folder);
  }

  /** Starts case-service alone on data that were kept, or on a copy of them. */
  public SuiteProcesses start(Path folder) {
    SuiteSettings settings = SuiteSettings.temporary(setting.checkout(), folder);
    SuiteProcesses suite = SuiteProcesses.startOnly(Service.CASES, settings, setting.progress());
    MembersSignIn.at(suite);
    return suite;
  }

  /**
   * Puts what all of it is copied from in a folder: a suite with few cases, and all its services.
   */
  public void copyTemplatesTo(Path folder) {
    copy(templates(), folder);
  }

  /** Starts the whole suite on a copy of data. */
  public SuiteProcesses startAll(Path folder) {
    SuiteSettings settings = SuiteSettings.temporary(setting.checkout(), folder);
    SuiteProcesses suite = SuiteProcesses.start(settings, setting.progress());
    MembersSignIn.at(suite);
    return suite;
  }

  private KeptData data() {
    return new KeptData(setting.checkout());
  }

  private void make(Path folder, int cases) {
    Path half = folder.resolveSibling("making-" + cases);
    Folders.delete(half);
    Path templates = templates();
    copy(templates, half);
    setting.progress().line(cases + " cases are made up");
    SuiteSettings settings = undurable(half);
    try (SuiteProcesses suite =
        SuiteProcesses.startOnly(Service.CASES, settings, setting.progress())) {
      suite.stop(Service.CASES);
      new Copying(databaseOf(suite), keys(half), cases, SEED, setting.progress()).run();
    }
    // the broker was not asked to stop, so it would look through all that it has at every start
    Path broker = Path.of("data", "kafka");
    Folders.delete(half.resolve(broker));
    copy(templates.resolve(broker), half.resolve(broker));
    rename(half, folder);
  }

  /** The demonstration, and the fuller files. */
  private Path templates() {
    Path folder = data().folder("templates");
    if (Files.exists(folder)) {
      return folder;
    }
    Path half = folder.resolveSibling("making-templates");
    Folders.delete(half);
    SuiteSettings settings = SuiteSettings.temporary(setting.checkout(), half);
    try (SuiteProcesses suite = SuiteProcesses.start(settings, setting.progress())) {
      setting.progress().line("the demonstration is loaded");
      Program.output(
          DemonstrationLoader.command(setting.checkout(), suite), Map.of(), "the demonstration");
      setting.progress().line("fuller files are told");
      String token = IssuedToken.of(suite.issuer(), "demonstration");
      CaseApi api = CaseApi.of(suite.address(Service.CASES), token);
      new FullFiles(api, Partner.in(databaseOf(suite))).tell();
    }
    rename(half, folder);
    return folder;
  }

  private static String databaseOf(SuiteProcesses suite) {
    return new Databases(suite.insides().postgres())
        .superuserUrlOf(Service.CASES.database().orElseThrow());
  }

  /** Nothing of it has to survive a crash before it is whole. */
  private SuiteSettings undurable(Path folder) {
    SuiteSettings usual = SuiteSettings.temporary(setting.checkout(), folder);
    return new SuiteSettings(
        usual.checkout(),
        folder,
        usual.ports(),
        usual.provider(),
        MEMORY,
        Durability.FAST,
        Starts.AS_LEARNT);
  }

  private static Aead keys(Path folder) {
    try {
      return KeyFileCommand.read(folder.resolve("data/sealing-keys")).sealer();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** With the permissions that PostgreSQL asks for; shares the blocks where the disk can. */
  private static void copy(Path from, Path to) {
    Program.output(
        List.of("cp", "-a", "--reflink=auto", "-T", from.toString(), to.toString()),
        Map.of(),
        "coreutils");
  }

  private static void rename(Path half, Path whole) {
    try {
      Files.move(half, whole);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

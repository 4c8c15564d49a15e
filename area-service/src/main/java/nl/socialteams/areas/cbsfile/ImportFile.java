// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;

import nl.socialteams.areas.municipality.MunicipalityRepository;
import nl.socialteams.caller.Caller;
import nl.socialteams.problem.Refusal;

/**
 * Takes a file over, whole or not at all. Everything it writes and its being completed stand in one
 * transaction; that it runs and how far it is are told in short ones beside it.
 */
@ApplicationScoped
public class ImportFile {
  private final Caller caller;
  private final MunicipalityRepository municipalities;
  private final FileImports imports;
  private final ReadImports reading;
  private final ImportSettings settings;

  @Inject
  ImportFile(
      Caller caller,
      MunicipalityRepository municipalities,
      FileImports imports,
      ReadImports reading,
      ImportSettings settings) {
    this.caller = caller;
    this.municipalities = municipalities;
    this.imports = imports;
    this.reading = reading;
    this.settings = settings;
  }

  /**
   * @return the import, completed
   * @throws Refusal where nothing was taken over; the import stays on record as failed
   */
  public ImportView run(WantedImport wanted, InputStream file, ImportContent content) {
    Set<String> own = municipalities.recorded(caller.municipalities());
    if (own.isEmpty()) {
      throw new NoMunicipalityRecorded();
    }
    UUID id = UuidCreator.getTimeOrderedEpoch();
    ImportProgress progress = new ImportProgress(id, own, imports);
    try {
      QuarkusTransaction.requiringNew()
          .timeout(Math.toIntExact(settings.timeLimit().toSeconds()))
          .run(() -> takeOver(wanted, file, content, progress, id));
    } catch (ImportRunning refused) {
      throw refused;
    } catch (RuntimeException | Error failure) {
      progress.tell();
      imports.fail(id, codeOf(failure));
      throw failure;
    }
    return reading.find(id).orElseThrow();
  }

  private void takeOver(
      WantedImport wanted,
      InputStream file,
      ImportContent content,
      ImportProgress progress,
      UUID id) {
    if (!imports.hold(wanted.kind(), wanted.year())) {
      throw new ImportRunning(wanted.year());
    }
    imports.start(id, wanted, caller.subject(), progress.municipalities());
    try {
      content.takeOver(file, progress);
    } catch (IOException brokenOff) {
      throw new UploadBrokenOff();
    }
    progress.tell();
    imports.complete(id);
  }

  private static String codeOf(Throwable failure) {
    return failure instanceof Refusal refusal ? refusal.code() : "unexpected";
  }
}

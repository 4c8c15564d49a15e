// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.reporting.table.Areas;
import nl.socialteams.reporting.table.By;
import nl.socialteams.reporting.table.Period;
import nl.socialteams.reporting.table.TableQuestion;

/** A table of a closed period. */
@Schema(name = "TableToPublish", description = "Te publiceren tabel / a table to publish.")
public record TableToPublish(
    @NotNull @Size(max = 100) @Schema(description = "Tabel / table.", examples = "intake")
        String tableName,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2013-01-01")
        LocalDate from,
    @NotNull @Schema(description = "Laatste dag / last day.", examples = "2013-12-31")
        LocalDate until,
    @NotNull @Schema(description = "Indeling / grouping.", examples = "MUNICIPALITY") By by) {

  TableQuestion question(String municipality) {
    return new TableQuestion(
        municipality, new Period(from, until), null, by, Areas.AS_THEY_WERE, null, null);
  }
}

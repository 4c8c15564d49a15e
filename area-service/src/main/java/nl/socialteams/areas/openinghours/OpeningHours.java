// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.openinghours;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.problem.Fault;

/** When something is open, in Dutch local time. */
@Schema(
    name = "OpeningHours",
    description = "Openingstijden / opening hours, in the time of Europe/Amsterdam.")
public record OpeningHours(
    @Schema(description = "Per weekdag / by day of the week.") @NotNull @Size(max = 70)
        List<@Valid @NotNull WeeklyHours> weekly,
    @Schema(description = "Afwijkende dagen; gaan voor de week / days that differ.")
        @NotNull
        @Size(max = 200)
        List<@Valid @NotNull ExceptionalHours> exceptions,
    @Schema(
            description =
                "Gesloten op feestdagen (nieuwjaar, Pasen, Koningsdag, Hemelvaart, Pinksteren,"
                    + " Kerstmis) / closed on public holidays, unless an exception says otherwise.",
            examples = "true")
        @NotNull
        Boolean closedOnHolidays) {

  /** By their rows, in the order of the week and of the calendar. */
  public static OpeningHours of(
      Collection<WeeklyOpening> weekly,
      Collection<ExceptionalOpening> exceptions,
      boolean closedOnHolidays) {
    return new OpeningHours(
        weekly.stream()
            .sorted(
                Comparator.comparing(WeeklyOpening::weekday).thenComparing(WeeklyOpening::opens))
            .map(WeeklyOpening::hours)
            .toList(),
        exceptions.stream()
            .map(ExceptionalOpening::hours)
            .sorted(
                Comparator.comparing(ExceptionalHours::firstDay)
                    .thenComparing(
                        ExceptionalHours::opens, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList(),
        closedOnHolidays);
  }

  /** Everything that contradicts itself, with pointers below the given one. */
  public List<Fault> faults(String pointer) {
    return new HoursCheck(this, pointer).faults();
  }
}

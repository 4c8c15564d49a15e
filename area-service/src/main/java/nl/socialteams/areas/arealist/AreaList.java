// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.arealist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.socialteams.areas.assignment.Area;

/**
 * The neighbourhoods of a municipality and their parts, by one list.
 *
 * @param year of the list; null where none was recorded
 */
public record AreaList(Integer year, List<ListedArea> neighbourhoods) {

  /**
   * What a printed name or a code means: a neighbourhood, else a part; two neighbourhoods where
   * parentheses name both.
   */
  public List<NamedArea> named(String printed) {
    List<NamedArea> whole = whole().filter(area -> isCalled(area, printed)).toList();
    return whole.isEmpty() ? parts().filter(area -> isCalled(area, printed)).toList() : whole;
  }

  /** The part of that name of a neighbourhood. */
  public Optional<NamedArea> part(NamedArea neighbourhood, String printed) {
    return parts()
        .filter(part -> part.area().neighbourhood().equals(neighbourhood.area().neighbourhood()))
        .filter(part -> isCalled(part, printed))
        .findFirst();
  }

  public Stream<NamedArea> all() {
    return Stream.concat(whole(), parts());
  }

  /** By its name, or by its code where the list of this year does not have it. */
  public NamedArea of(Area area) {
    return all()
        .filter(named -> named.area().equals(area))
        .findFirst()
        .orElseGet(() -> new NamedArea(area, area.neighbourhood(), area.neighbourhood()));
  }

  private static boolean isCalled(NamedArea area, String printed) {
    boolean code = area.area().isWhole() && area.area().neighbourhood().equals(printed.strip());
    return code || PrintedName.readings(printed).contains(PrintedName.plain(area.name()));
  }

  private Stream<NamedArea> whole() {
    return neighbourhoods.stream().map(n -> new NamedArea(n.area(), n.name(), n.name()));
  }

  private Stream<NamedArea> parts() {
    return neighbourhoods.stream()
        .flatMap(
            n ->
                n.parts().stream()
                    .map(p -> new NamedArea(new Area(n.code(), p.partId()), p.name(), n.name())));
  }
}

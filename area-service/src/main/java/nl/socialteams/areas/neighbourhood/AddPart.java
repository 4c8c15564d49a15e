// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.github.f4b6a3.uuid.UuidCreator;

/** Records a part that a decision can assign by itself. */
@ApplicationScoped
class AddPart {
  private final NeighbourhoodRepository neighbourhoods;
  private final NeighbourhoodEvents events;

  @Inject
  AddPart(NeighbourhoodRepository neighbourhoods, NeighbourhoodEvents events) {
    this.neighbourhoods = neighbourhoods;
    this.events = events;
  }

  PartView add(Neighbourhood neighbourhood, NewPart wanted) {
    boolean known =
        neighbourhoods.parts(neighbourhood.code()).stream()
            .anyMatch(part -> part.name().equals(wanted.name()));
    if (known) {
      throw new PartExists(neighbourhood.code(), wanted.name());
    }
    PartView part = new PartView(UuidCreator.getTimeOrderedEpoch(), wanted.name());
    neighbourhoods.addPart(neighbourhood.code(), part);
    events.changed(neighbourhood.code());
    return part;
  }
}

// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.vertx.core.json.JsonObject;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.cases.CaseEvents;

/** Run by the build: writes the catalogue of all events. The contracts are there only then. */
public final class DescribeEvents {

  private DescribeEvents() {}

  /**
   * @param arguments the catalogue's beginning, and every file to write the result to
   */
  public static void main(String[] arguments) throws IOException {
    EventCatalogue catalogue =
        new EventCatalogue(new JsonObject(Files.readString(Path.of(arguments[0]))));
    Stream.of(AreaEvents.all(), CaseEvents.all(), BudgetEvents.all())
        .flatMap(List::stream)
        .map(DescribeEvents::described)
        .forEach(catalogue::add);
    String result = catalogue.result().encodePrettily() + "\n";
    for (String target : List.of(arguments).subList(1, arguments.length)) {
      Files.createDirectories(Path.of(target).getParent());
      Files.writeString(Path.of(target), result);
    }
  }

  private static DescribedEvent described(EventType<?> type) {
    return DescribedEvent.of(type.name(), type.topic(), type.schema().toString(), type.payload());
  }
}
